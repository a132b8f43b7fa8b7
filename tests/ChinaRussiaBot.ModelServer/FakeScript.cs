namespace ChinaRussiaBot.ModelServer;

/// <summary>What a fake that cannot think says where it has to make something up.</summary>
internal sealed record FakeScript
{
    /// <summary>The question in other words, of every question.</summary>
    public string Rewritten { get; init; } = "2023年中俄贸易额是多少？";

    /// <summary>The translation of every passage.</summary>
    public string Draft { get; init; } = "В 2023 году товарооборот достиг 240,11 млрд долл. США.";

    /// <summary>How long every call takes at least, so that a person sees the states of a page.</summary>
    public TimeSpan Pause { get; init; }
}
