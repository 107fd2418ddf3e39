namespace Towngreen.Web.Platform.Identity;

/// <summary>Everything a role can allow. One table, below, says which role allows what; nothing else decides it.</summary>
public enum Permission
{
    /// <summary>See the town's workspace: drafts, comments, files.</summary>
    SeeWorkspace,

    /// <summary>Write drafts, comment, upload, assign.</summary>
    EditSubmissions,

    /// <summary>Start an application, hand it in, withdraw it.</summary>
    HandIn,

    /// <summary>Invite, change and end team memberships; hand over the contact role.</summary>
    ManageTeam,

    /// <summary>See what was handed in and give verdicts, in the membership's categories.</summary>
    Review,

    /// <summary>Publish training series, keep the roll, see who registered.</summary>
    Train,

    /// <summary>See what towns ask of coaches, settle times, write notes.</summary>
    Coach,

    /// <summary>Decide on certification, approve registrations, manage people, rounds and editions, read the audit log.</summary>
    Administer,
}

internal static class PermissionTable
{
    private static readonly Dictionary<Role, Permission[]> Table = new()
    {
        [Role.Contact] = [Permission.SeeWorkspace, Permission.EditSubmissions, Permission.HandIn, Permission.ManageTeam],
        [Role.Member] = [Permission.SeeWorkspace, Permission.EditSubmissions],
        [Role.Reviewer] = [Permission.Review],
        [Role.Administrator] = [Permission.Administer, Permission.Train, Permission.Coach],
        [Role.Trainer] = [Permission.Train],
        [Role.Coach] = [Permission.Coach],
    };

    /// <summary>These roles count only for a sign-in that used a second factor or a passkey.</summary>
    public static bool NeedsSecondFactor(Role role) => role is not (Role.Contact or Role.Member);

    public static bool Allows(Role role, Permission permission) => Table[role].Contains(permission);
}
