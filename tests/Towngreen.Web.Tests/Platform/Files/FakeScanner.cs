using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Towngreen.Web.Tests.Platform.Files;

/// <summary>Something that listens where a scanner should, and answers everything the same way.</summary>
internal sealed class FakeScanner : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closed = new();

    private FakeScanner()
    {
        _listener.Start();
        Address = new Uri($"tcp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
    }

    public Uri Address { get; }

    /// <summary>What it says; null says nothing at all.</summary>
    public string? Reply { get; set; }

    /// <summary>How many bytes of files it was sent.</summary>
    public long Received { get; private set; }

    public static FakeScanner Saying(string? reply)
    {
        var scanner = new FakeScanner { Reply = reply };
        _ = scanner.ListenAsync();
        return scanner;
    }

    public void Dispose()
    {
        _closed.Cancel();
        _listener.Dispose();
        _closed.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_closed.IsCancellationRequested)
        {
            _ = AnswerAsync(await _listener.AcceptTcpClientAsync(_closed.Token));
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            var line = client.GetStream();
            await line.ReadExactlyAsync(new byte["zINSTREAM\0".Length], _closed.Token);
            var length = new byte[sizeof(uint)];
            while (true)
            {
                await line.ReadExactlyAsync(length, _closed.Token);
                if (BinaryPrimitives.ReadInt32BigEndian(length) is not (> 0 and var bytes))
                {
                    break;
                }

                await line.ReadExactlyAsync(new byte[bytes], _closed.Token);
                Received += bytes;
            }

            if (Reply is null)
            {
                await Task.Delay(Timeout.Infinite, _closed.Token);
            }

            await line.WriteAsync(Encoding.ASCII.GetBytes(Reply!), _closed.Token);
        }
    }
}
