namespace ChinaRussiaBot.Verbs;

internal sealed record Bilingual(string Zh, string Ru);

internal sealed record Indicator(string Id, Bilingual Name, string Unit);

internal sealed record SourceFound(string Id, string Title, Bilingual Publisher, string? Published, string Kind, string? Url);

internal sealed record FigureFound(string Id, string Period, decimal Value, string Unit, Bilingual Display, string? Growth, string Status, bool Preferred, Bilingual? Note, IReadOnlyList<SourceFound> Sources);

internal sealed record FiguresFound(Indicator Indicator, IReadOnlyList<FigureFound> Figures, string Generation);

internal sealed record IndicatorsFound(string Problem, IReadOnlyList<Indicator> Similar);

internal sealed record PortFound(string Id, Bilingual Name, Bilingual Card, string? AsOf, IReadOnlyList<SourceFound> Sources);

internal sealed record PortsFound(int Count, IReadOnlyList<PortFound> Ports, string Generation);

internal sealed record ItemFound(string Id, string? Zh, string? Ru, string? Date, IReadOnlyList<SourceFound> Sources);

internal sealed record VerbProblem(string Problem);
