using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads quantities as sources of either language spell them: 1902.71亿美元, ≈88–93 млн т, -6,9 %, 第9位. Thread-safe.</summary>
public sealed partial class QuantityParser
{
    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("万亿", 1e12m), ("亿", 1e8m), ("千万", 1e7m), ("百万", 1e6m), ("万", 1e4m), ("千", 1e3m),
        ("трлн", 1e12m), ("млрд", 1e9m), ("млн", 1e6m), ("тыс.", 1e3m), ("тыс", 1e3m),
    ];

    private static readonly (string Word, Approximation Meaning)[] Approximations =
    [
        ("≈", Approximation.About), ("~", Approximation.About), ("约", Approximation.About), ("около", Approximation.About),
        (">", Approximation.Over), ("超过", Approximation.Over), ("逾", Approximation.Over), ("более", Approximation.Over), ("свыше", Approximation.Over),
        ("<", Approximation.Under), ("近", Approximation.Under), ("почти", Approximation.Under), ("менее", Approximation.Under),
    ];

    private readonly (string Spelling, Unit Unit)[] spellings;

    /// <param name="units">The declared units.</param>
    public QuantityParser(IEnumerable<Unit> units) =>
        spellings = [.. units
            .SelectMany(static unit => unit.ChineseSpellings.Concat(unit.RussianSpellings).Concat(unit.RussianPrint)
                .Append(unit.ChinesePrint).Append(unit.Id)
                .Where(static spelling => spelling.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Select(spelling => (Squeeze(spelling), unit)))
            .OrderByDescending(static entry => entry.Item1.Length)];

    /// <summary>Reads the whole of <paramref name="text"/>; null when it is not one quantity, with the reason in <paramref name="problem"/>.</summary>
    public Quantity? Parse(string text, out string problem)
    {
        problem = "";
        string rest = Squeeze(text);
        Approximation approximation = Approximation.Exact;
        foreach ((string word, Approximation meaning) in Approximations)
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            approximation = meaning;
            rest = rest[word.Length..];
            break;
        }

        bool ordinal = rest.StartsWith('第');
        Match match = Shape().Match(ordinal ? rest[1..] : rest);
        if (!match.Success)
        {
            problem = $"'{text}' does not begin with a number";
            return null;
        }

        Group upper = match.Groups["high"];
        if (Number(match.Groups["low"].Value, out int decimals) is not { } low || (upper.Success && Number(upper.Value, out _) is null))
        {
            problem = $"'{text}' is not one number: its separators do not fit together";
            return null;
        }

        decimal? high = upper.Success ? Number(upper.Value, out _) : null;
        string tail = match.Groups["tail"].Value;
        decimal factor = 1;
        foreach ((string word, decimal value) in Scales)
        {
            if (!tail.StartsWith(word, StringComparison.Ordinal))
                continue;
            factor = value;
            tail = tail[word.Length..];
            break;
        }

        if (Array.Find(spellings, entry => string.Equals(entry.Spelling, tail, StringComparison.OrdinalIgnoreCase)).Unit is not { } unit)
        {
            problem = tail.Length == 0 ? $"'{text}' has no unit" : $"'{tail}' is not a declared unit (see units/)";
            return null;
        }

        return new Quantity(low * factor, unit, factor, decimals) { Approximation = approximation, Upper = high * factor, Source = text.Trim() };
    }

    /// <summary>Null for a row of figures that is no number: a date (12.01.2024), two kinds of separators (2.401,1).</summary>
    private static decimal? Number(string text, out int decimals)
    {
        string plain = text.Replace('−', '-').Replace("+", "", StringComparison.Ordinal);
        plain = ThousandsCommas().IsMatch(plain) ? plain.Replace(",", "", StringComparison.Ordinal) : plain.Replace(',', '.');
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        decimals = point < 0 ? 0 : plain.Length - point - 1;
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    private static string Squeeze(string text) =>
        string.Concat(text.Where(static character => !char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u202F' or '\u2009')));

    [GeneratedRegex(@"^(?<low>[-−+]?\d{1,15}(?:[.,]\d{1,9})*)(?:%?[–—-](?<high>\d{1,15}(?:[.,]\d{1,9})*))?(?:-е|-й|-я)?(?<tail>\D.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[-+]?\d{1,3}(,\d{3})+\.\d+$|^[-+]?\d{1,3}(,\d{3}){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsCommas();
}
