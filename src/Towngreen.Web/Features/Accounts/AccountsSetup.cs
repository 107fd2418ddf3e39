using Towngreen.Web.Features.Accounts.Joining;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Features.Accounts.Settings;
using Towngreen.Web.Features.Accounts.SigningIn;

namespace Towngreen.Web.Features.Accounts;

internal static class AccountsSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddScoped<PeopleDirectory>().AddScoped<PersonalLinks>().AddScoped<SignedInUser>().AddScoped<MembershipWords>()
        .AddScoped<CreateAccount>().AddScoped<ChoosePassword>().AddScoped<SendLinkAgain>().AddScoped<CreateSamplePerson>()
        .AddScoped<SignInWithPassword>().AddScoped<SignInWithCode>().AddScoped<SignInWithPasskey>().AddScoped<SignInAs>().AddScoped<SamplePeople>().AddScoped<Landing>()
        .AddScoped<ChangeName>().AddScoped<ChangePassword>().AddScoped<ChangeEmail>().AddScoped<ConfirmNewEmail>()
        .AddScoped<SetUpAuthenticator>().AddScoped<TurnOnSecondFactor>().AddScoped<TurnOffSecondFactor>().AddScoped<MakeRecoveryCodes>()
        .AddScoped<AddPasskey>().AddScoped<RenamePasskey>().AddScoped<RemovePasskey>().AddScoped<SignOutEverywhere>()
        .AddScoped<ProgramPeople>().AddScoped<GrantRole>().AddScoped<EndRole>().AddScoped<ClearSecondFactor>().AddScoped<AppointAdministrator>();
}
