using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Search.Analysis;

/// <summary>Turns a question into the terms and weights it is searched with. The weights were chosen on development halves: see docs/decisions.</summary>
internal sealed class QuestionPlanner(IndexVocabulary vocabulary)
{
    private const float PairWeight = 0.5f;
    private const float DictionaryPairBonus = 0.2f;

    // Latin words and numbers in a Chinese question are names, years, amounts: they tell most.
    private const float NameWeight = 1.6f;
    private const float StemWeight = 1;
    private const float PrefixWeight = 0.5f;
    private const float NearStemWeight = 0.8f;

    // Numbers and Latin names are the same in both languages; elsewhere than in the question's language they count little.
    private const float OtherLanguageWeight = 0.3f;
    private const int MaximumLength = 2000;

    public bool Knows(string word) =>
        vocabulary.Contains(PassageField.RussianStems, word) || vocabulary.Contains(PassageField.ChinesePairs, word) || vocabulary.Contains(PassageField.Concepts, word);

    public QuestionPlan Plan(PassageQuery query)
    {
        string text = query.Text.Length > MaximumLength ? query.Text[..MaximumLength] : query.Text;
        string normalized = TextNormalizer.NormalizeText(vocabulary.UndoKeyboard(text));
        Language language = query.Language ?? TextLanguage.Of(normalized);
        var plan = new QuestionPlan();
        bool quick = query.Depth == SearchDepth.Quick;
        AddChinese(plan, normalized, language, quick);
        AddRussian(plan, normalized, language, quick);
        if (plan.Terms.IsEmpty)
            AddUnusual(plan, query.Text, normalized);
        foreach (QueryExpansion expansion in query.Expansions)
            AddExpansion(plan, expansion, quick);
        foreach (QueryExpansion concept in query.Concepts)
            plan.Add(PassageField.Concepts, concept.Term, (float)concept.Weight);
        return plan;
    }

    private void AddChinese(QuestionPlan plan, string normalized, Language language, bool quick)
    {
        string cut = language == Language.Chinese ? QuestionWords.CutChinese(normalized) : normalized;
        int ideographs = 0;
        PassageTerms.Read(cut, Language.Chinese, (field, term) =>
        {
            if (field != PassageField.ChinesePairs)
                return;
            if (TextScanner.IsIdeograph(term[0]))
                ideographs++;
            if (term.Length == 1 && TextScanner.IsIdeograph(term[0]))
                return;
            bool isPair = TextScanner.IsIdeograph(term[0]) || TextScanner.IsIdeograph(term[^1]);
            float weight = isPair ? PairWeight : NameWeight;
            plan.Add(field, term.ToString(), language == Language.Chinese || isPair ? weight : weight * OtherLanguageWeight);
        });
        if (ideographs == 0)
            return;
        if (ideographs == 1)
            AddSingleCharacter(plan, cut);
        plan.ChineseText = cut;
        plan.WantsNumber |= normalized.Contains("多少", StringComparison.Ordinal);
        if (!quick)
            AddDictionaryWords(plan, cut);
    }

    private static void AddDictionaryWords(QuestionPlan plan, string text)
    {
        foreach ((int start, int length) in ChineseWords.Spans(text))
        {
            if (length < 2 || !TextScanner.IsIdeograph(text[start]))
                continue;
            string word = text.Substring(start, length);
            if (length == 2)
                plan.Add(PassageField.ChinesePairs, word, PairWeight + DictionaryPairBonus);
            else if (!plan.ChineseLongWords.Contains(word))
                plan.ChineseLongWords.Add(word);
        }
    }

    /// <summary>A question of one character has no pair: all pairs that begin with it stand for it.</summary>
    private void AddSingleCharacter(QuestionPlan plan, string text)
    {
        string character = text.First(TextScanner.IsIdeograph).ToString();
        foreach (string pair in vocabulary.StartingWith(PassageField.ChinesePairs, character, 64))
            plan.Add(PassageField.ChinesePairs, pair, 0.3f);
    }

    private void AddRussian(QuestionPlan plan, string normalized, Language language, bool quick)
    {
        var words = new List<string>();
        var all = new List<string>();
        var scanner = new TextScanner(normalized);
        while (scanner.Read())
        {
            if (scanner.Kind is not (PieceKind.Word or PieceKind.Number))
                continue;
            bool cyrillic = TextScanner.IsCyrillic(scanner.Piece[0]);
            if (language == Language.Chinese && !cyrillic)
            {
                plan.Add(PassageField.RussianStems, scanner.Piece.ToString(), OtherLanguageWeight);
                continue;
            }

            string word = RussianForms.WriteOut(scanner.Piece).ToString();
            all.Add(word);
            if (!QuestionWords.IsRussian(word))
                words.Add(word);
        }

        if (language == Language.Russian)
            ReadExpectation(plan, all);
        foreach (string word in (words.Count > 0 ? words : all).Distinct(StringComparer.Ordinal))
            AddRussianWord(plan, word, quick);
    }

    private void AddRussianWord(QuestionPlan plan, string word, bool quick)
    {
        string stem = RussianForms.Stem(word);
        if (vocabulary.Contains(PassageField.RussianStems, stem))
        {
            plan.Add(PassageField.RussianStems, stem, StemWeight);
            plan.RussianWords.Add(new PlannedWord(word, [stem]));
        }
        else
        {
            var near = new List<string>();
            foreach ((string other, float similarity) in vocabulary.Near(word, stem))
            {
                plan.Add(PassageField.RussianStems, other, NearStemWeight * similarity);
                near.Add(other);
            }

            plan.RussianWords.Add(new PlannedWord(word, near));
        }

        if (!quick)
            plan.Add(PassageField.RussianPrefixes, RussianForms.Prefix(word).ToString(), PrefixWeight);
    }

    private static void ReadExpectation(QuestionPlan plan, List<string> words)
    {
        for (int index = 0; index < words.Count; index++)
        {
            string word = words[index];
            plan.WantsNumber |= word.StartsWith("скольк", StringComparison.Ordinal);
            plan.WantsYear |= word is "когда" || (index > 0 && words[index - 1].StartsWith("как", StringComparison.Ordinal)
                && (word.StartsWith("год", StringComparison.Ordinal) || word.StartsWith("век", StringComparison.Ordinal) || word.StartsWith("десятилет", StringComparison.Ordinal)));
            plan.WantsNumber |= word.StartsWith("процент", StringComparison.Ordinal) && index > 0 && words[index - 1].StartsWith("как", StringComparison.Ordinal);
        }
    }

    /// <summary>Nothing but characters that are no words: the question is looked for as it stands.</summary>
    private static void AddUnusual(QuestionPlan plan, string text, string normalized)
    {
        if (normalized.Length > 0 && text.Length < 64)
            plan.Add(PassageField.ChinesePairs, normalized.Trim(), 1);
    }

    private static void AddExpansion(QuestionPlan plan, QueryExpansion expansion, bool quick)
    {
        string normalized = TextNormalizer.NormalizeText(expansion.Term);
        var terms = new List<(PassageField Field, string Term)>();
        PassageTerms.Read(normalized, TextLanguage.Of(normalized), (field, term) =>
        {
            if (field == PassageField.RussianPrefixes && quick)
                return;
            terms.Add((field, term.ToString()));
        });
        bool hasPair = terms.Exists(term => term.Field == PassageField.ChinesePairs && term.Term.Length > 1);
        foreach ((PassageField field, string term) in terms)
        {
            if (hasPair && field == PassageField.ChinesePairs && term.Length == 1)
                continue;
            float part = field == PassageField.RussianStems ? StemWeight : field == PassageField.RussianPrefixes ? PrefixWeight : PairWeight;
            plan.Add(field, term, (float)expansion.Weight * part);
        }
    }
}
