namespace ChinaRussiaBot.Host.Wording;

/// <summary>The catalogue: all fixed wording of the server, in both languages, one part per surface.</summary>
internal static partial class Texts
{
    public static readonly Counted Seconds = new("{n} 秒", "{n} секунду", "{n} секунды", "{n} секунд");
}
