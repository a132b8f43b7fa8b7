using System.Globalization;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>How large a load run is.</summary>
/// <param name="Messages">Messages in all.</param>
/// <param name="Kills">How often the server is killed without warning.</param>
/// <param name="People">How many people write.</param>
/// <param name="AtOnce">How many messages are under way at the same time.</param>
/// <param name="Safe">Whether they are encrypted.</param>
internal sealed record LoadOptions(int Messages = 50_000, int Kills = 10, int People = 5_000, int AtOnce = 64, bool Safe = true)
{
    public static LoadOptions Read(string[] options)
    {
        LoadOptions read = new();
        for (int at = 0; at + 1 < options.Length; at += 2)
        {
            int value = int.Parse(options[at + 1], CultureInfo.InvariantCulture);
            read = options[at] switch
            {
                "--messages" => read with { Messages = value },
                "--kills" => read with { Kills = value },
                "--people" => read with { People = value },
                "--at-once" => read with { AtOnce = value },
                "--safe" => read with { Safe = value != 0 },
                _ => throw new ArgumentException($"{options[at]} is no option."),
            };
        }

        return read;
    }
}
