using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>A part of a sentence between two marks of punctuation, by offsets in the normalised text.</summary>
internal readonly record struct Clause(int Start, int End, int Sentence)
{
    public bool Holds(int at) => Start <= at && at < End;

    /// <summary>The clauses of a text. Sentences are cut in the source: normalising takes the capitals that tell where they begin.</summary>
    public static List<Clause> Cut(NormalizedText text)
    {
        string normal = text.Text;
        List<int> ends = [];
        foreach (string sentence in Sentences.Of(text.Source))
            ends.Add((ends.Count > 0 ? ends[^1] : 0) + sentence.Length);
        List<Clause> clauses = [];
        int start = 0, number = 0;
        for (int at = 0; at <= normal.Length; at++)
        {
            // "…进出口2387.6亿元 对俄贸易稳中有升": a space in Chinese parts the halves of a headline.
            bool headline = at > 0 && at + 1 < normal.Length && normal[at] == ' ' && Questions.Tokenizer.IsHan(normal[at - 1]) && Questions.Tokenizer.IsHan(normal[at + 1]);
            bool sentenceEnds = at == normal.Length || (number < ends.Count - 1 && text.SourceIndex(at) >= ends[number]);
            if (!sentenceEnds && !headline && normal[at] is not (',' or ';' or ':' or '(' or ')'))
                continue;
            if (at > start && !normal.AsSpan(start, at - start).IsWhiteSpace())
                clauses.Add(new Clause(start, at, number));
            if (sentenceEnds)
                number++;
            start = sentenceEnds ? at : at + 1;
        }

        return clauses;
    }
}
