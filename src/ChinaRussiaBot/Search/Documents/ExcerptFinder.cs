using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>The shortest stretch of neighbouring sentences that holds most of a question.</summary>
/// <param name="text">The passage.</param>
/// <param name="above">How surely its titles hold each word.</param>
/// <param name="weights">What each word weighs.</param>
/// <param name="longest">Words farther apart than so many characters say little together.</param>
/// <param name="wanted">What kinds of answer are asked for.</param>
internal sealed class ExcerptFinder(string text, double[] above, double[] weights, int longest, AnswerKinds wanted = AnswerKinds.None)
{
    private const double Around = 1.5;
    private const double OfKind = 3;
    private const double OfSentence = 0.25;

    private readonly List<(Range Sentence, double[] Shares, AnswerKinds Kinds)> sentences = [];

    /// <summary>The next sentence, how surely it holds each word, and what kinds of answer it gives.</summary>
    public void Add(Range sentence, double[] shares, AnswerKinds kinds = AnswerKinds.None) => sentences.Add((sentence, shares, kinds));

    /// <summary>The best stretch.</summary>
    public Stretch Best()
    {
        (int first, int last, double most) = (0, -1, Held(above));
        for (int start = 0; start < sentences.Count; start++)
        {
            double[] held = [.. above];
            AnswerKinds kinds = AnswerKinds.None;
            for (int end = start; end < sentences.Count && (end == start || Length(start, end) <= longest); end++)
            {
                // The next question of a list of questions with answers is another matter.
                if (end > start && Asks(end))
                    break;
                Raise(held, sentences[end].Shares);
                kinds |= sentences[end].Kinds;
                // A question or the head of a list is no answer to it.
                if (Leads(end) && sentences.Count > 1)
                    continue;
                double weight = Held(held) + OfKinds(kinds) - (OfSentence * (end - start));
                bool asMuch = Math.Abs(weight - most) <= 1e-9;
                if (asMuch ? last >= 0 && Length(start, end) < Length(first, last) : weight > most)
                    (first, last, most) = (start, end, weight);
            }
        }

        // No sentence holds more of it than the titles do.
        if (last < 0)
            return new Stretch(text.Trim(), text.Trim(), above, above, most) { Giving = above };
        double[] best = [.. above];
        double[] itself = new double[above.Length];
        for (int sentence = first; sentence <= last; sentence++)
        {
            Raise(best, sentences[sentence].Shares);
            Raise(itself, sentences[sentence].Shares);
        }

        string core = text[Start(first)..End(last)].Trim();
        double[] giving = new double[above.Length];
        for (int sentence = first; sentence <= last; sentence++)
        {
            if ((sentences[sentence].Kinds & wanted) != 0)
                Raise(giving, sentences[sentence].Shares);
        }

        (first, last) = Widen(first, last);
        return new Stretch(core, text[Start(first)..End(last)].Trim(), best, itself, most) { Giving = giving };
    }

    private double Held(double[] shares) => shares.Zip(weights, static (share, weight) => share * weight).Sum();

    private double OfKinds(AnswerKinds kinds) => wanted == AnswerKinds.None ? 0
        : OfKind * System.Numerics.BitOperations.PopCount((uint)(kinds & wanted)) / System.Numerics.BitOperations.PopCount((uint)wanted);

    private bool Asks(int sentence) => text.AsSpan(sentences[sentence].Sentence).TrimEnd() is [.., '?' or '？'];

    /// <summary>Whether the sentence asks, or heads what follows.</summary>
    private bool Leads(int sentence) => IsLead(text.AsSpan(sentences[sentence].Sentence));

    /// <summary>Whether a sentence asks, or heads what follows.</summary>
    public static bool IsLead(ReadOnlySpan<char> sentence) => sentence.TrimEnd() is [.., ':' or '：' or '?' or '？'];

    /// <summary>
    /// Sentences around it are what it is understood by: first what follows, then what goes before in its own paragraph, while it stays short. A date line
    /// or another matter before it would hide the answer.
    /// </summary>
    private (int First, int Last) Widen(int first, int last)
    {
        while (last + 1 < sentences.Count && Length(first, last + 1) <= longest * Around)
            last++;
        while (first > 0 && Length(first - 1, last) <= longest * Around && Introduces(first - 1))
            first--;
        return (first, last);
    }

    /// <summary>Whether what follows a sentence is not understood without it: it stands in the same paragraph, heads a list or is a row of the same table.</summary>
    private bool Introduces(int sentence)
    {
        ReadOnlySpan<char> itself = text.AsSpan(sentences[sentence].Sentence);
        ReadOnlySpan<char> next = text.AsSpan(sentences[sentence + 1].Sentence);
        return !itself.TrimEnd(' ').EndsWith('\n') || IsLead(itself) || (itself.Contains('|') && next.Contains('|'));
    }

    private int Length(int first, int last) => End(last) - Start(first);

    private int Start(int sentence) => sentences[sentence].Sentence.Start.Value;

    private int End(int sentence) => sentences[sentence].Sentence.End.Value;

    private static void Raise(double[] held, double[] shares)
    {
        for (int word = 0; word < held.Length; word++)
            held[word] = Math.Max(held[word], shares[word]);
    }
}
