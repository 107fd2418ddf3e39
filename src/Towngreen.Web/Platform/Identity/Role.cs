namespace Towngreen.Web.Platform.Identity;

/// <summary>What a membership lets a person be: the first two in one municipality, the others in one program.</summary>
public enum Role
{
    Contact,
    Member,
    Reviewer,
    Administrator,
    Trainer,
    Coach,
}
