using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// Everyday words of both languages that mean the same: they carry the words of a question over to documents in the other language and take no
/// part in understanding it. A word with several senses has them all; a text is found by the one it holds. Thread-safe.
/// </summary>
internal sealed class WordBridge
{
    /// <summary>How the keys of these words begin.</summary>
    public const char Sign = '≈';

    private readonly PhraseTrie<string> words = new();
    private readonly PhraseTrie<char> characters = new();
    private readonly Dictionary<char, List<Term>> single = [];
    private readonly HashSet<string> actions = [];
    private readonly HashSet<string> proper = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public WordBridge(IReadOnlyList<GlossaryPair> pairs)
    {
        for (int number = 0; number < pairs.Count; number++)
        {
            Term term = new(TermKind.Glossary, number.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{Sign}{number}");
            if (pairs[number].Russian.All(static spelling => WordForms.IsVerbLike(spelling.Split(' ')[0])))
                actions.Add(term.Key);
            if (pairs[number].Russian.All(static spelling => char.IsUpper(spelling[0]) && spelling.Any(char.IsLower)))
                proper.Add(term.Key);
            foreach (string spelling in pairs[number].Chinese)
                AddChinese(TextNormalizer.NormalizeText(spelling), term);
            foreach (string spelling in pairs[number].Russian)
            {
                AddRussian(TextNormalizer.NormalizeText(spelling), term);
            }
        }
    }

    /// <summary>Whether a word stands in any of the spellings.</summary>
    public bool Knows(string key) => known.Contains(key);

    /// <summary>Whether all Russian spellings of the word are verbs.</summary>
    public bool IsAction(Term term) => actions.Contains(term.Key);

    /// <summary>Whether it is the name of one place or thing: its Russian spellings are written with a capital.</summary>
    public bool IsProper(Term term) => proper.Contains(term.Key);

    /// <summary>The everyday words in a text, the longest at each place.</summary>
    public List<TermSpan> Find(AnalyzedText text)
    {
        List<TermSpan> found = [];
        int from = 0;
        for (int at = 0; at < text.Tokens.Count; at++)
        {
            Token token = text.Tokens[at];
            if (token.Kind == TokenKind.Chinese)
            {
                if (token.Text.Length == 1 && single.TryGetValue(token.Text[0], out List<Term>? terms))
                    found.AddRange(terms.Select(term => new TermSpan(token.Start, token.End, term)));
            }
            else if (at >= from)
            {
                int steps = AddLongest(words.Match(next => next < text.Tokens.Count && text.Tokens[next].Kind != TokenKind.Chinese ? (true, text.Tokens[next].Key) : (false, ""), at),
                    steps => (token.Start, text.Tokens[at + steps - 1].End), found);
                // "Контейнерный" is no word of the list, контейнер is.
                if (steps == 0 && RussianDerivation.NounOf(token.Key) is { } noun)
                    steps = AddLongest(words.Match(next => next == at ? (true, noun) : (false, ""), at), _ => (token.Start, token.End), found);
                from = Math.Max(from, at + steps);
            }
        }

        for (int at = 0; at < text.Text.Length;)
        {
            int steps = Tokenizer.IsHan(text.Text[at])
                ? AddLongest(characters.Match(next => next < text.Text.Length ? (true, text.Text[next]) : (false, '\0'), at), length => (at, at + length), found)
                : 0;
            at += Math.Max(1, steps);
        }

        return found;
    }

    private static int AddLongest(IEnumerable<(int Steps, IReadOnlyList<Term> Terms)> matches, Func<int, (int Start, int End)> place, List<TermSpan> found)
    {
        (int longest, IReadOnlyList<Term> terms) = (0, []);
        foreach ((int steps, IReadOnlyList<Term> ending) in matches)
            (longest, terms) = (steps, ending);
        if (longest == 0)
            return 0;
        (int start, int end) = place(longest);
        found.AddRange(terms.Select(term => new TermSpan(start, end, term)));
        return longest;
    }

    /// <summary>With the forms in which a vowel comes or goes, so that their stems differ: продавец, продавца; справка, справок.</summary>
    private void AddRussian(string spelling, Term term)
    {
        List<Token> tokens = Tokenizer.Tokens(spelling);
        string[] keys = [.. tokens.Select(static token => token.Key)];
        words.Add(keys, term);
        known.UnionWith(keys);
        for (int at = 0; at < keys.Length; at++)
        {
            string own = keys[at];
            foreach (string form in RussianDerivation.Genitives(tokens[at].Text).Concat(RussianDerivation.GenitivePlurals(tokens[at].Text)).Select(RussianStemmer.Stem).Where(form => form != own).Distinct())
            {
                words.Add([.. keys.Select((key, index) => index == at ? form : key)], term);
                known.Add(form);
            }
        }
    }

    private void AddChinese(string spelling, Term term)
    {
        // One character is part of many words: it counts where the dictionary makes it a word of its own.
        if (spelling.Length > 1)
        {
            characters.Add(spelling, term);
            known.Add(spelling);
            return;
        }

        if (!single.TryGetValue(spelling[0], out List<Term>? terms))
            single[spelling[0]] = terms = [];
        terms.Add(term);
    }
}
