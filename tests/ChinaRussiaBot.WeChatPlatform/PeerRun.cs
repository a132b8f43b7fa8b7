using System.Globalization;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>The two halves of the platform for programs that nobody here wrote.</summary>
internal static class PeerRun
{
    /// <summary>Sends a text, an event and a hostile text to a server, and says what came back.</summary>
    public static async Task<int> Call(Uri address, string[] account)
    {
        using HttpClient http = new() { BaseAddress = address };
        PlatformAccount of = account is [string token, string appId, .. string[] key] ? new PlatformAccount(token, appId, key.FirstOrDefault()) : PlatformAccount.Plain;
        Platform platform = new(http, of);
        (int status, string echo) = await platform.Verify("5927782489442352469");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"echo {status} {echo}"));
        foreach (PlatformMessage message in new[] { PlatformMessage.Text("oPeer", "2023年中俄贸易额"), PlatformMessage.Text("oPeer", "a <b>&amp; ]"), PlatformMessage.Event("oPeer", "subscribe") })
        {
            PlatformReply reply = await platform.Deliver(message);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reply {reply.Status} {reply.Text?.Replace('\n', '|')}"));
        }

        return 0;
    }

    /// <summary>Serves the API until the input ends; says what was sent.</summary>
    public static async Task<int> Api(string url)
    {
        await using PlatformApi api = await PlatformApi.Start(url);
        Console.WriteLine("listening");
        while (await Console.In.ReadLineAsync() is not null)
        {
        }

        foreach (SentText text in api.Sent)
            Console.WriteLine($"sent {text.To} {text.Text}");
        return 0;
    }
}
