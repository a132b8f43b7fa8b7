namespace ChinaRussiaBot.Tests.Ingestion.Matrix;

/// <summary>Two periods as a table names them.</summary>
internal sealed record Times(string Caption, (string Label, string Code) First, (string Label, string Code) Second)
{
    public IReadOnlyList<(string Label, string Code)> Both => [First, Second];
}
