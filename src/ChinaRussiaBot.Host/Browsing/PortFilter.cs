using System.Runtime.CompilerServices;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Host.Browsing;

/// <summary>Which ports are asked for; a null part asks for all. Names match in any declared spelling of either language. Pure.</summary>
internal sealed record PortFilter(string? Province, string? Region, TransportMode? Mode, PortState? State, string? Words)
{
    /// <summary>The most characters of what is looked for; the rest names nothing.</summary>
    public const int MostWords = 200;

    // Spellings do not change as long as their generation is open.
    private static readonly ConditionalWeakTable<DeclaredName, string[]> folded = [];
    private static readonly ConditionalWeakTable<Port, string> foldedPorts = [];

    /// <summary>From an address; what names no way of transport and no state asks for all.</summary>
    public static PortFilter Of(IQueryCollection query) => new(
        Given(query, "province"),
        Given(query, "region"),
        Given(query, "type") is { } type ? TransportCode.Parse(type) : null,
        PortStateText.Parse(Given(query, "status")),
        Given(query, "q"));

    public static string? Given(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } value ? value[..Math.Min(value.Length, MostWords)] : null;

    public IEnumerable<Port> Of(IEnumerable<Port> ports)
    {
        string? province = Folded(Province), region = Folded(Region);
        string[] words = (Folded(Words) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ports.Where(port =>
            Matches(port.Province, province)
            && Matches(port.Region, region)
            && (Mode is not { } mode || port.Modes.Contains(mode))
            && (State is not { } state || port.State == state)
            && Array.TrueForAll(words, word => foldedPorts.GetValue(port, AllOf).Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>The first of the names that is meant; null when none is wanted or none is meant.</summary>
    public static DeclaredName? Named(IEnumerable<DeclaredName> names, string? wanted) =>
        Folded(wanted) is { } folded ? names.FirstOrDefault(name => Matches(name, folded)) : null;

    private static bool Matches(DeclaredName? name, string? wanted) =>
        wanted is null || (name is not null && folded.GetValue(name, static one => [.. Spellings(one).Select(Fold)]).Contains(wanted));

    private static string AllOf(Port port) => string.Join('\n', ((IEnumerable<string>)
    [
        port.Id, port.Name.Chinese, port.Name.Russian, port.Counterpart.Chinese, port.Counterpart.Russian,
        .. port.ChineseSynonyms, .. port.RussianSynonyms,
        .. new[] { port.Place, port.CounterpartPlace, port.Province, port.Region }.OfType<DeclaredName>().SelectMany(Spellings),
    ]).Select(Fold));

    private static IEnumerable<string> Spellings(DeclaredName name) =>
        [name.Id, name.Name.Chinese, name.Name.Russian, .. name.ChineseSynonyms, .. name.RussianSynonyms, .. name.LatinSynonyms];

    private static string? Folded(string? text) => text is null ? null : Fold(text);

    private static string Fold(string text) => TextNormalizer.NormalizeText(text).ToLowerInvariant().Trim();
}
