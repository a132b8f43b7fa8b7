using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>The words by which a text is seen to give a kind of answer (Words/forms.txt), as pieces of patterns. Pure.</summary>
internal static class FormWords
{
    private const string Between = "[^，。；]{1,20}";

    private static readonly ILookup<string, string> Table = WordClasses.Read("forms").ToLookup(static entry => entry.Class, static entry => entry.Phrase);

    /// <summary>Any phrase of the classes: Russian ones as whole words, or as beginnings of words where they have a star.</summary>
    public static string Any(params string[] classes) => Joined(classes.SelectMany(static name => Table[name]).Select(Whole));

    /// <summary>The same right behind a number or a sign, where no word begins.</summary>
    public static string Behind(string name) => Joined(Table[name].Select(Ended));

    /// <summary>A pattern made when it is first needed. Compiled, the dozen of them cost twenty megabytes.</summary>
    public static Lazy<Regex> Pattern(Func<string> pattern) => new(() => new Regex(pattern(), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase));

    /// <summary>Longer phrases first, lest a shorter one end the search.</summary>
    private static string Joined(IEnumerable<string> phrases) => $"(?:{string.Join('|', phrases.Distinct().OrderByDescending(static phrase => phrase.Length))})";

    private static string Whole(string phrase) => phrase.Any(Tokenizer.IsHan) ? Ended(phrase) : @"(?<!\p{L})" + Ended(phrase);

    private static string Ended(string phrase)
    {
        string spelled = string.Join(@"\s", phrase.TrimEnd('*').Split(' ').Select(Regex.Escape)).Replace("…", Between, StringComparison.Ordinal);
        return phrase[^1] == '*' || !char.IsLetter(phrase[^1]) || phrase.Any(Tokenizer.IsHan) ? spelled : spelled + @"(?!\p{L})";
    }
}
