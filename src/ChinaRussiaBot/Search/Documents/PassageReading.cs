using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Search;

/// <summary>One stretch of a document: which of the question's words it holds, and how surely.</summary>
internal sealed class PassageReading
{
    /// <summary>A passage that only shares the theme of a word does not have the word.</summary>
    public const double Lacks = 0.35;

    private const double InTitle = 0.9;
    private const double OfTheTheme = 0.75;

    /// <summary>A coach and a lorry are both vehicles, two zones are both zones: one is not the other.</summary>
    private const double OfTheClass = 0.3;
    private const double Bridged = 0.85;
    private const double Related = 0.75;
    private const double InParts = 0.7;
    private const double MostOfIt = 0.6;
    private const int ShortestStem = 5;

    /// <summary>Of the imperfective and the perfective aspect, as stems end in them; the longer first.</summary>
    private static readonly string[] VerbEndings = ["ыва", "ива", "ова", "ева", "ыв", "ив", "ов", "ев", "а", "я", "и", "е"];

    private readonly AnalyzedText analyzed;
    private readonly string text;
    private readonly HashSet<string> keys;
    private readonly string[] stems;

    /// <param name="analyzed">The stretch.</param>
    /// <param name="analyzer">Who analysed it.</param>
    /// <param name="everyday">Whether everyday words are carried over from the other language; their table is made when it is first needed.</param>
    public PassageReading(AnalyzedText analyzed, TextAnalyzer analyzer, bool everyday = true)
    {
        this.analyzed = analyzed;
        text = analyzed.Text;
        keys = [.. Keys(analyzed), .. (everyday ? analyzer.Bridges(analyzed) : []).Select(static span => span.Term.Key), .. analyzed.Spans.Where(static span => span.Term.IsFlow).Select(static span => span.Term.Key)];
        stems = [.. analyzed.Tokens.Where(static token => token.Kind == TokenKind.Russian && token.Key.Length >= ShortestStem).Select(static token => token.Key)];
    }

    /// <summary>1 when the word itself or its name stands here, less for a relative, its theme or most of its characters; 0 for none of these.</summary>
    public double Share(ContentWord word, Func<string, bool> isTheme)
    {
        // Where these very things are counted, another number of them is another amount.
        if (word.Unit is { } unit && AmountInText.IsIn(analyzed, word.Text, unit) is { } told)
            return told ? 1 : 0;
        double share = 0;
        bool named = word.Keys.Any(key => key[0] is '#' or '@' && !isTheme(key));
        foreach (string key in word.Keys)
        {
            if (keys.Contains(key))
                share = Math.Max(share, key[0] == WordBridge.Sign ? Bridged : IsOfAClass(key) || (named && isTheme(key)) ? OfTheClass : isTheme(key) ? OfTheTheme : 1);
        }

        if (share >= 1)
            return share;
        if (Tokenizer.IsHan(word.Text[0]))
        {
            // Half of a town's name is another town's.
            if (word.Keys.Any(static key => key[0] is '#' or '@'))
                return Math.Max(share, text.Contains(word.Text, StringComparison.Ordinal) ? 1 : 0);
            share = Math.Max(share, word.Keys.Any(static key => key[0] == WordBridge.Sign) ? Beginning(word.Text) : Characters(word.Text));
            return share == 0 && RussianInHan.MayBeName(word.Text) && Array.Exists(stems, stem => RussianInHan.Agree(word.Text, stem)) ? Bridged : share;
        }

        if (share == 0 && word.IsNameLike && RussianInHan.IsIn(text, word.Key))
            return Bridged;

        return word.Key.Length >= ShortestStem && Array.Exists(stems, stem => IsRelative(stem, word.Key)) ? Math.Max(share, Related) : share;
    }

    /// <summary>A word for many things stands for none of them: by "машина" a document of lorries means no car.</summary>
    private static IEnumerable<string> Keys(AnalyzedText analyzed) => analyzed.Tokens.Select(static token => token.Key)
        .Concat(analyzed.Spans.Where(span => span.Term is { IsContent: true, IsFlow: false, IsOfCrossings: false } && !AnswerKindReader.IsGeneral(analyzed.Text[span.Start..span.End])).Select(static span => span.Term.Key));

    /// <summary>A class of words says of which sort a thing is; only what moves goods or money has no other name.</summary>
    private static bool IsOfAClass(string key) => key[0] == '~' && !key.StartsWith("~flow", StringComparison.Ordinal);

    /// <summary>What stands in a title holds for the text below it, a little less surely.</summary>
    public static double Above(double share) => share * InTitle;

    /// <summary>"Экспорт, экспортировать" by what they begin with; "записаться, записывается" by what is left without the endings of verbs.</summary>
    private static bool IsRelative(string stem, string other) =>
        (stem.AsSpan().CommonPrefixLength(other) is >= ShortestStem and int shared && shared * 4 >= Math.Max(stem.Length, other.Length) * 3)
        || (VerbRoot(stem) is { Length: >= ShortestStem } root && root.SequenceEqual(VerbRoot(other)));

    private static ReadOnlySpan<char> VerbRoot(ReadOnlySpan<char> stem)
    {
        foreach (string ending in VerbEndings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
                return stem[..^ending.Length];
        }

        return stem;
    }

    /// <summary>An everyday word that stands here without its last character (许可证, 许可): what it ends with says only of which sort it is.</summary>
    private double Beginning(string word) => text.Contains(word, StringComparison.Ordinal) ? 1
        : word.Length > 2 && text.AsSpan().Contains(word.AsSpan(..^1), StringComparison.Ordinal) ? InParts : 0;

    private double Characters(string word)
    {
        if (text.Contains(word, StringComparison.Ordinal))
            return 1;
        int held = 0;
        for (int at = 0; at < word.Length;)
        {
            int length = 0;
            for (int longer = 2; at + longer <= word.Length && text.AsSpan().Contains(word.AsSpan(at, longer), StringComparison.Ordinal); longer++)
                length = longer;
            held += length;
            at += Math.Max(1, length);
        }

        double part = (double)held / word.Length;
        return part >= MostOfIt ? InParts * part : 0;
    }
}
