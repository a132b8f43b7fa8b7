using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// Everything that has a declared spelling, found in texts of either language: names, ports, glossary terms, language words.
/// Built once per generation; thread-safe afterwards.
/// </summary>
internal sealed class Lexicon
{
    private readonly PhraseTrie<string> words = new();
    private readonly PhraseTrie<char> characters = new();
    /// <summary>A shorter stem is shared by words that have nothing in common: со and сои.</summary>
    private const int ShortestStem = 4;

    private readonly HashSet<string> stopWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> stopForms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> exactWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> shortWords = new(StringComparer.Ordinal);

    private readonly HashSet<string> topics;
    private readonly Lazy<WordBridge> bridge;

    public Lexicon(KnowledgeBase knowledge)
    {
        // Only documents ask for it.
        bridge = new(() => new WordBridge(knowledge.EverydayWords));
        topics = [.. knowledge.Names.Where(static name => name.Kind is NameKind.Topic or NameKind.Other).Select(static name => name.Id)];
        foreach (Language language in Enum.GetValues<Language>())
        {
            foreach ((string name, string phrase) in WordClasses.Read(language))
                Add(phrase, new Term(TermKind.Class, name, "~" + name), name == "stop");
        }

        foreach (Unit unit in knowledge.Units)
        {
            string dimension = "unit." + unit.Dimension.ToString().ToLowerInvariant();
            foreach (string spelling in unit.ChineseSpellings.Concat(unit.RussianSpellings).Concat(unit.RussianPrint))
                Add(spelling, new Term(TermKind.Class, dimension, "~" + dimension));
        }

        foreach (DeclaredName name in knowledge.Names)
        {
            Term term = new(TermKind.Name, name.Id, "#" + name.Id) { IsGoods = name.Kind == NameKind.Goods };
            foreach (string spelling in name.ChineseSynonyms.Concat(name.RussianSynonyms).Concat(name.LatinSynonyms)
                .Append(name.Name.Chinese).Append(name.Name.Russian))
                Add(spelling, term);
        }

        foreach (Port port in knowledge.Ports)
        {
            Term term = new(TermKind.Port, port.Id, "@" + port.Id);
            foreach (string spelling in port.ChineseSynonyms.Concat(port.RussianSynonyms).Append(port.Name.Chinese).Append(port.Name.Russian))
            {
                // A town's bare name is the town, not one of its ports: "Хэйхэ (речной)" is found in full.
                string plain = WithoutParentheses(spelling);
                if (plain != port.Place?.Name.Russian)
                    Add(plain, term);
                if (plain != spelling)
                    Add(spelling.Replace('(', ' ').Replace(')', ' ').Replace('（', ' ').Replace('）', ' '), term);
            }
        }

        for (int number = 0; number < knowledge.Glossary.Count; number++)
        {
            Term term = new(TermKind.Glossary, number.ToString(System.Globalization.CultureInfo.InvariantCulture), $"={number}");
            foreach (string spelling in knowledge.Glossary[number].Chinese.Concat(knowledge.Glossary[number].Russian))
                Add(WithoutParentheses(spelling), term);
        }

        AddDerived(knowledge);
    }

    /// <summary>Everyday words that documents are found by across languages.</summary>
    public WordBridge Bridge => bridge.Value;

    /// <summary>Whether a token is a stop word of its language, or a Chinese one made of nothing but stop words (做了). Stems of two letters are too little: "сою" is not "со".</summary>
    public bool IsStop(Token token) =>
        (token.Kind == TokenKind.Russian && token.Key.Length < ShortestStem ? stopForms.Contains(token.Text) : stopWords.Contains(token.Key))
        || (token.Kind == TokenKind.Chinese && token.Text.All(character => stopWords.Contains(character.ToString())));

    /// <summary>A short Chinese word that holds a stop word is most often cut across two words (人|去中国): it never decides.</summary>
    public bool IsLoose(Token token) =>
        token.Kind == TokenKind.Chinese && token.Text.Length == 2 && token.Text.Any(character => stopWords.Contains(character.ToString()));

    /// <summary>Whether the term is a place, goods, organisation or port: what is said with it is never only the way of asking.</summary>
    public bool IsNamed(TermSpan span) => span.Term.Kind == TermKind.Port || (span.Term.Kind == TermKind.Name && !topics.Contains(span.Term.Id));

    /// <summary>All terms in the text; of one kind, those inside a longer one are left out.</summary>
    public List<TermSpan> Find(string normalized, IReadOnlyList<Token> tokens)
    {
        List<TermSpan> found = [];
        for (int index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind != TokenKind.Chinese)
                FindWords(tokens, index, found);
            else if (shortWords.TryGetValue(tokens[index].Text, out List<Term>? terms))
                found.AddRange(terms.Select(term => new TermSpan(tokens[index].Start, tokens[index].End, term)));
        }

        for (int at = 0; at < normalized.Length; at++)
        {
            if (Tokenizer.IsHan(normalized[at]))
                FindCharacters(normalized, at, found);
        }

        found.RemoveAll(span => span.Length == 1 && span.Term.IsGoods && IsInUnknownWord(span.Start, tokens, found));

        // 酒 in 酒店: within an everyday word one character means nothing of its own.
        found.RemoveAll(span => span.Length == 1 && span.Term.Kind != TermKind.Class && found.Exists(word => word.Term.IsForeign && word.Length > 1 && word.Start <= span.Start && span.End <= word.End));

        return KeepLongest(found);
    }

    /// <summary>锅包肉: the dictionary leaves a word that it does not know in single characters; goods of one character are not meant in it.</summary>
    private bool IsInUnknownWord(int at, IReadOnlyList<Token> tokens, List<TermSpan> found)
    {
        for (int index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Start <= at && at < tokens[index].End)
                return index > 1 && tokens[index].Text.Length == 1 && IsUnknownPiece(tokens[index - 1], found) && IsUnknownPiece(tokens[index - 2], found)
                    && tokens[index - 1].End == tokens[index].Start && tokens[index - 2].End == tokens[index - 1].Start;
        }

        return false;
    }

    private bool IsUnknownPiece(Token token, List<TermSpan> found) => token.Kind == TokenKind.Chinese && token.Text.Length == 1 && !IsStop(token) && !shortWords.ContainsKey(token.Text)
        && token.Text[0] is not ('中' or '俄' or '华') && !found.Exists(span => span.Length > 1 && span.Start <= token.Start && token.End <= span.End);

    private void FindWords(IReadOnlyList<Token> tokens, int index, List<TermSpan> found)
    {
        if (exactWords.TryGetValue(tokens[index].Text, out Term exact))
            found.Add(new TermSpan(tokens[index].Start, tokens[index].End, exact));
        foreach ((int steps, IReadOnlyList<Term> terms) in words.Match(
            at => at < tokens.Count && tokens[at].Kind != TokenKind.Chinese ? (true, tokens[at].Key) : (false, ""), index))
        {
            foreach (Term term in terms)
                found.Add(new TermSpan(tokens[index].Start, tokens[index + steps - 1].End, term));
        }
    }

    private void FindCharacters(string text, int start, List<TermSpan> found)
    {
        foreach ((int steps, IReadOnlyList<Term> terms) in characters.Match(at => at < text.Length ? (true, text[at]) : (false, '\0'), start))
        {
            // 西伯利亚力量2 does not stand in 西伯利亚力量2025.
            if (char.IsAsciiDigit(text[start + steps - 1]) && start + steps < text.Length && char.IsAsciiDigit(text[start + steps]))
                continue;
            foreach (Term term in terms)
            {
                // One character is too little to recognise a language word by; such words are compared as whole tokens.
                if (steps > 1 || term.Kind != TermKind.Class)
                    found.Add(new TermSpan(start, start + steps, term));
            }
        }
    }

    private static List<TermSpan> KeepLongest(List<TermSpan> found)
    {
        List<TermSpan> kept = new(found.Count);
        foreach (TermSpan span in found.OrderByDescending(static span => span.Length).ThenBy(static span => span.Start))
        {
            bool covered = kept.Exists(longer => longer.Length > span.Length && longer.Start <= span.Start && span.End <= longer.End
                && (Group(longer.Term).SequenceEqual(Group(span.Term)) || (span.Term.Kind == TermKind.Name && Group(longer.Term) is "unit")));
            if (!covered)
                kept.Add(span);
        }

        kept.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return kept;
    }

    /// <summary>A word can name a flow and, in a longer phrase, put a question ("贸易差额"): both are kept. The rules in 政策建议 are none.</summary>
    private static ReadOnlySpan<char> Group(Term term) => term.Kind switch
    {
        TermKind.Name or TermKind.Port => "name",
        TermKind.Glossary => "glossary",
        TermKind.Class when term.Id.StartsWith("asks.", StringComparison.Ordinal) => "intent",
        TermKind.Class => term.Id.AsSpan(0, term.Id.IndexOf('.', StringComparison.Ordinal) is > 0 and int dot ? dot : term.Id.Length),
    };

    private void Add(string spelling, Term term, bool stop = false)
    {
        // "=как": this form only, because the stem is that of other words too (какой).
        if (spelling.StartsWith('='))
        {
            exactWords[spelling[1..]] = term;
            return;
        }

        string normalized = TextNormalizer.NormalizeText(spelling);
        if (normalized.Any(Tokenizer.IsHan))
        {
            AddChinese(normalized, term, stop);
            return;
        }

        List<Token> tokens = Tokenizer.Tokens(normalized);
        if (tokens.Count == 0)
            return;
        if (stop && tokens.Count == 1)
        {
            stopWords.Add(tokens[0].Key);
            stopForms.Add(tokens[0].Text);
            if (tokens[0].Kind == TokenKind.Russian && tokens[0].Key.Length < ShortestStem)
            {
                AddGenitives(tokens[0], term, stop);
                return;
            }
        }

        words.Add(tokens.Select(static token => token.Key), term);
        if (tokens is [{ Kind: TokenKind.Russian } noun] && term.Kind == TermKind.Class)
            AddGenitives(noun, term, stop);
    }

    /// <summary>Chinese is recognised by its characters, so that the dictionary, whose loading takes time, is not asked.</summary>
    private void AddChinese(string normalized, Term term, bool stop)
    {
        if (stop)
            stopWords.Add(normalized);
        characters.Add(normalized.Where(static character => !char.IsWhiteSpace(character)), term);
        if (normalized.Length == 1 && term.Kind == TermKind.Class)
            AddShort(normalized, term);
    }

    /// <summary>The stemmer takes объём for a verb, and does not see that посёлок is посёлка: each is added by the stem of its other cases.</summary>
    private void AddGenitives(Token noun, Term term, bool stop)
    {
        foreach (string form in RussianDerivation.Genitives(noun.Text))
        {
            string key = RussianStemmer.Stem(form);
            if (key == noun.Key || key.Length < ShortestStem)
                continue;
            words.Add([key], term);
            if (stop)
                stopWords.Add(key);
        }
    }

    /// <summary>Forms and adjectives of declared names; what is declared itself, or a word of the language, is never taken for one.</summary>
    private void AddDerived(KnowledgeBase knowledge)
    {
        foreach (DeclaredName name in knowledge.Names)
        {
            if (name.Id is "china" or "russia")
                continue;
            Term term = new(TermKind.Name, name.Id, "#" + name.Id) { IsGoods = name.Kind == NameKind.Goods };
            foreach ((string[] before, string word) in DerivedNames.Of(name))
            {
                string[] path = [.. before.Select(RussianStemmer.Stem), RussianStemmer.Stem(word)];
                if (path[^1].Length >= ShortestStem && !words.Holds(path))
                    words.Add(path, term);
            }
        }
    }

    /// <summary>A language word of one character counts only where the dictionary makes it a word of its own, alone or with 了.</summary>
    private void AddShort(string word, Term term)
    {
        foreach (string form in (string[])[word, word + "了"])
        {
            if (!shortWords.TryGetValue(form, out List<Term>? terms))
                shortWords[form] = terms = [];
            terms.Add(term);
        }
    }

    private static string WithoutParentheses(string spelling)
    {
        int open = spelling.IndexOfAny(['(', '（']);
        return open > 0 ? spelling[..open].Trim() : spelling;
    }
}
