using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Towngreen.KillFire;

/// <summary>A mail server that takes everything, and as mail servers do keeps a message once, by its Message-Id.</summary>
internal sealed class MailSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private int _taken;

    public MailSink()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many times a message was handed over.</summary>
    public int Taken => _taken;

    /// <summary>The addressee of each message, by its Message-Id.</summary>
    public ConcurrentDictionary<string, string> Messages { get; } = new();

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                _ = ConverseAsync(await _listener.AcceptTcpClientAsync());
            }
            catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
                await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
                await writer.WriteLineAsync("220 sink");
                while (await reader.ReadLineAsync() is { } line && !line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
                {
                    await writer.WriteLineAsync(line == "DATA" ? "354 go on" : "250 sink");
                    if (line == "DATA" && await TakeAsync(reader))
                    {
                        await writer.WriteLineAsync("250 kept");
                    }
                }
            }
        }
        catch (IOException)
        {
            // The sender was killed.
        }
    }

    /// <returns>Whether the message came whole.</returns>
    private async Task<bool> TakeAsync(StreamReader reader)
    {
        var (id, to) = ("", "");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line == ".")
            {
                Interlocked.Increment(ref _taken);
                Messages[id] = to;
                return true;
            }

            id = id.Length == 0 ? After(line, "Message-Id: ") : id;
            to = to.Length == 0 ? After(line, "To: ") : to;
        }

        return false;
    }

    private static string After(string line, string header) => line.StartsWith(header, StringComparison.OrdinalIgnoreCase) ? line[header.Length..].Trim('<', '>', ' ') : "";
}
