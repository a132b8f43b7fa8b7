namespace ChinaRussiaBot.Host.Engine;

/// <summary>What became of an act on the index.</summary>
internal enum BuildVerdict
{
    /// <summary>A new generation answers.</summary>
    Published,

    /// <summary>An earlier generation answers again.</summary>
    Serving,

    /// <summary>A new generation waits for a person to look at its changes.</summary>
    Staged,

    /// <summary>The knowledge does not hold; the old generation goes on answering.</summary>
    Refused,

    /// <summary>It was asked for while another generation served: nothing was done.</summary>
    Overtaken,

    /// <summary>It could not be done.</summary>
    Failed,
}

/// <param name="Verdict">What became of it.</param>
/// <param name="Detail">The generation, or what is wrong, as the log says it.</param>
internal sealed record BuildOutcome(BuildVerdict Verdict, string Detail)
{
    /// <summary>The generation that waits for a person to look at its changes; null when none was made.</summary>
    public string? Staged { get; init; }

    /// <summary>For logs.</summary>
    public override string ToString() => Verdict switch
    {
        BuildVerdict.Published => $"published {Detail}",
        BuildVerdict.Serving => $"serving {Detail}",
        BuildVerdict.Staged => $"staged, not published: {Detail}",
        BuildVerdict.Refused => $"not published: {Detail}",
        BuildVerdict.Overtaken => $"not done, serving by now: {Detail}",
        BuildVerdict.Failed => $"failed: {Detail}",
    };
}
