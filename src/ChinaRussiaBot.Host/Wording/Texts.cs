namespace ChinaRussiaBot.Host.Wording;

/// <summary>The catalogue: all fixed wording of the server, in both languages, one part per surface.</summary>
internal static partial class Texts
{
    public static readonly Counted Seconds = new("{n}秒", "{n} секунду", "{n} секунды", "{n} секунд");

    /// <summary>Counted things that the script of the chat says.</summary>
    public static readonly IReadOnlyDictionary<string, Counted> ChatCounted = new Dictionary<string, Counted> { ["seconds"] = Seconds };
}
