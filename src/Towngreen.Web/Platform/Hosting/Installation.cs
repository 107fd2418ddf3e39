using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Hosting;

/// <summary>
/// Where this installation keeps things and what it serves: from settings (section <c>Towngreen</c>), environment
/// (<c>Towngreen__Data</c> …) or the command line.
/// </summary>
public sealed record Installation
{
    /// <summary>The folder of the embedded database, uploaded files and keys. Backing it up backs up everything.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The folder of program packs.</summary>
    public string Programs { get; init; } = Path.Combine(AppContext.BaseDirectory, "programs");

    /// <summary>The key of the certification program on the home page.</summary>
    public string Program { get; init; } = "sustainable-ct";

    /// <summary>A PostgreSQL connection string; empty means the embedded database in <see cref="Data"/>.</summary>
    public string Database { get; init; } = "";

    /// <summary>Sample people and towns, a banner on every page, and a mailbox instead of mail.</summary>
    public bool Demonstration { get; init; }

    /// <summary>The address under which people reach the site, for links in mail.</summary>
    public Uri Address { get; init; } = new("http://127.0.0.1:5080");

    /// <summary>Where the source code of what runs here can be read; nothing leaves out the link.</summary>
    public Uri? Source { get; init; }

    /// <summary>Where people tell the operator of a weakness: a mailto or web address. Without it there is no security.txt.</summary>
    public Uri? SecurityContact { get; init; }

    /// <summary>Whose word on a visitor's address and scheme is taken, besides this machine's own: the proxies' addresses or networks, separated by commas.</summary>
    public string Proxies { get; init; } = "";

    /// <summary>How many seconds a node that was told to stop goes on serving, as no longer ready, until its proxy has noticed.</summary>
    public int DrainSeconds { get; init; }

    /// <summary>How many megabytes of files one town may keep.</summary>
    public long TownMegabytes { get; init; } = 2048;

    /// <summary>Where clamd listens: <c>unix:///run/clamav/clamd.ctl</c> or <c>tcp://host:3310</c>. Without it, nothing is scanned.</summary>
    public Uri? Scanner { get; init; }

    /// <summary>How long a person waits for the scanner; after that, the file does.</summary>
    public int ScannerSeconds { get; init; } = 20;

    /// <summary>Where people tell of what keeps them out: a mailto or web address. Without it they are shown the program's own site.</summary>
    public Uri? AccessibilityContact { get; init; }

    public string ConnectionString => Database.Length > 0 ? Database : $"Data Source={Path.Combine(Data, "towngreen.db")}";

    /// <summary>The full address of a path of ours, for mail.</summary>
    public Uri LinkTo(string path) => new(Address, path);

    public string Files => Path.Combine(Data, "files");

    public bool IsPostgres => ProviderDifferences.IsPostgres(ConnectionString);
}
