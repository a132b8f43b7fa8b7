using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Host.Browsing;

/// <summary>Which ports are asked for; a null part asks for all. Names match in any declared spelling of either language. Pure.</summary>
internal sealed record PortFilter(string? Province, string? Region, TransportMode? Mode, PortState? State, string? Words)
{
    /// <summary>From an address; what names no way of transport and no state asks for all.</summary>
    public static PortFilter Of(IQueryCollection query) => new(
        Given(query, "province"),
        Given(query, "region"),
        Given(query, "type") is { } type ? TransportCode.Parse(type) : null,
        PortStateText.Parse(Given(query, "status")),
        Given(query, "q"));

    public static string? Given(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } value ? value : null;

    public IEnumerable<Port> Of(IEnumerable<Port> ports) => ports.Where(port =>
        IsNamed(port.Province, Province)
        && IsNamed(port.Region, Region)
        && (Mode is not { } mode || port.Modes.Contains(mode))
        && (State is not { } state || port.State == state)
        && HasWords(port));

    public static bool IsNamed(DeclaredName? name, string? wanted) =>
        wanted is null || (name is not null && Spellings(name).Any(spelling => Fold(spelling) == Fold(wanted)));

    private bool HasWords(Port port)
    {
        if (Words is null)
            return true;
        IEnumerable<string> spellings =
        [
            port.Id, port.Name.Chinese, port.Name.Russian, port.Counterpart.Chinese, port.Counterpart.Russian,
            .. port.ChineseSynonyms, .. port.RussianSynonyms,
            .. new[] { port.Place, port.CounterpartPlace, port.Province, port.Region }.OfType<DeclaredName>().SelectMany(Spellings),
        ];
        string all = string.Join('\n', spellings.Select(Fold));
        return Fold(Words).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => all.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Spellings(DeclaredName name) =>
        [name.Id, name.Name.Chinese, name.Name.Russian, .. name.ChineseSynonyms, .. name.RussianSynonyms, .. name.LatinSynonyms];

    private static string Fold(string text) => TextNormalizer.NormalizeText(text).ToLowerInvariant().Trim();
}
