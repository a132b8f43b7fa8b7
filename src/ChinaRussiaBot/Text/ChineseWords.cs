#if SMARTCN
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Analysis.TokenAttributes;
#else
using ICU4N.Text;
#endif

namespace ChinaRussiaBot.Text;

/// <summary>
/// The one place where Chinese is cut into dictionary words: by ICU's dictionary, or, in a build with -p:SmartCn=true, by SmartCn.
/// Thread-safe: every thread has an iterator of its own. The first use loads the dictionary (about a quarter of a second).
/// </summary>
public static class ChineseWords
{
    /// <summary>The words of an already normalised text in their order; blanks and punctuation are left out.</summary>
    public static IReadOnlyList<string> Segment(string text)
    {
        var words = new List<string>(text.Length / 2);
        foreach ((int start, int length) in Spans(text))
            words.Add(text.Substring(start, length));
        return words;
    }

    /// <summary>Loads the dictionary, so that the first text need not wait for it.</summary>
    internal static void Prepare() => Spans("中俄贸易");

#if SMARTCN
    internal static List<(int Start, int Length)> Spans(string text)
    {
        var spans = new List<(int, int)>();
        using var reader = new StringReader(text);
        using var tokenizer = new HMMChineseTokenizer(reader);
        var offset = tokenizer.AddAttribute<IOffsetAttribute>();
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
        {
            if (char.IsLetterOrDigit(text[offset.StartOffset]))
                spans.Add((offset.StartOffset, offset.EndOffset - offset.StartOffset));
        }

        tokenizer.End();
        return spans;
    }
#else
    private static readonly BreakIterator Prototype = BreakIterator.GetWordInstance(System.Globalization.CultureInfo.InvariantCulture);

    [ThreadStatic]
    private static BreakIterator? _iterator;

    internal static List<(int Start, int Length)> Spans(string text)
    {
        var spans = new List<(int, int)>(text.Length / 2);
        BreakIterator iterator = _iterator ??= (BreakIterator)Prototype.Clone();
        iterator.SetText(text);
        int start = iterator.First();
        for (int end = iterator.Next(); end != BreakIterator.Done; start = end, end = iterator.Next())
        {
            // Below 100 the piece is blank or punctuation.
            if (iterator.RuleStatus >= 100)
                spans.Add((start, end - start));
        }

        return spans;
    }
#endif
}
