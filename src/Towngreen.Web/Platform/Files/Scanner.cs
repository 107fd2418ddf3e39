using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Platform.Files;

/// <summary>What a scanner said of a file.</summary>
public enum ScanState
{
    /// <summary>It came while no scanner was set up.</summary>
    NotNeeded,

    /// <summary>Received, not served: the scanner did not answer yet.</summary>
    Waiting,

    Clean,

    /// <summary>Never served.</summary>
    Infected,
}

/// <summary>
/// Asks clamd over its socket, in clamd's own protocol. A scanner that is down, slow or talks nonsense is one that has not answered:
/// the file waits, the person does not.
/// </summary>
public sealed class Scanner(Installation installation, ILogger<Scanner> log)
{
    private const int ChunkLength = 64 * 1024;
    private const int MaxReply = 1024;
    private const int StandardPort = 3310;

    public bool IsConfigured => installation.Scanner is not null;

    /// <param name="content">Read from where it stands to its end.</param>
    /// <param name="cancel">Gives up; a scanner's own slowness does not throw.</param>
    public async Task<ScanState> ScanAsync(Stream content, CancellationToken cancel)
    {
        if (installation.Scanner is not { } address)
        {
            return ScanState.NotNeeded;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(installation.ScannerSeconds));
        try
        {
            var reply = await AskAsync(address, content, patience.Token);
            return reply.EndsWith(": OK", StringComparison.Ordinal) ? ScanState.Clean
                : reply.EndsWith(" FOUND", StringComparison.Ordinal) ? ScanState.Infected
                : Unanswered($"it said \"{reply}\"");
        }
        catch (Exception failure) when (failure is SocketException or IOException || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return Unanswered(failure.Message);
        }
    }

    private ScanState Unanswered(string reason)
    {
        log.LogWarning("The scanner did not answer: {Reason}", reason);
        return ScanState.Waiting;
    }

    private static async Task<string> AskAsync(Uri address, Stream content, CancellationToken cancel)
    {
        using var socket = address.Scheme == "unix"
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address.Scheme == "unix" ? new UnixDomainSocketEndPoint(address.AbsolutePath) : new DnsEndPoint(address.Host, address.Port > 0 ? address.Port : StandardPort), cancel);
        await using var line = new NetworkStream(socket);
        await line.WriteAsync("zINSTREAM\0"u8.ToArray(), cancel);
        var chunk = new byte[sizeof(uint) + ChunkLength];
        int read;
        do
        {
            // Each chunk comes after its length; one of no length is the end.
            read = await content.ReadAsync(chunk.AsMemory(sizeof(uint)), cancel);
            BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)read);
            await line.WriteAsync(chunk.AsMemory(0, sizeof(uint) + read), cancel);
        }
        while (read > 0);
        var reply = new byte[MaxReply];
        var length = await line.ReadAtLeastAsync(reply, reply.Length, throwOnEndOfStream: false, cancel);
        return Encoding.ASCII.GetString(reply, 0, length).TrimEnd('\0', '\n');
    }
}
