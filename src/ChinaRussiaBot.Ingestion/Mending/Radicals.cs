using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace ChinaRussiaBot.Ingestion.Mending;

/// <summary>
/// Radicals that PDF producers write for the characters they look like (⽐ for 比, ⻓ for 长). The pairs are Unicode's
/// EquivalentUnifiedIdeograph; NFKC knows only part of them.
/// </summary>
internal static class Radicals
{
    private static readonly FrozenDictionary<char, string> Table = Read();

    public static bool IsRadical(char character) => character is >= '\u2E80' and <= '\u2FDF';

    /// <summary>The character it stands for; itself where Unicode names none.</summary>
    public static string Of(char radical) => Table.TryGetValue(radical, out string? character) ? character : radical.ToString();

    private static FrozenDictionary<char, string> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Radicals.txt")
            ?? throw new InvalidOperationException("The table of radicals is not in the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        Rune[] pairs = [.. reader.ReadToEnd().ReplaceLineEndings("").EnumerateRunes()];
        return pairs.Chunk(2).Where(static pair => pair.Length == 2 && pair[0].IsBmp)
            .ToFrozenDictionary(static pair => (char)pair[0].Value, static pair => pair[1].ToString());
    }
}
