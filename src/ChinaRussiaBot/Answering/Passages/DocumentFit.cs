using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// Whether a document's passage answers a question. Among thousands of passages some hold any few words by chance, so more is asked
/// of them than of authored items: the words stand together, names, numbers, periods and countries are those of the question. Thread-safe.
/// </summary>
internal sealed class DocumentFit(ItemSearch authored, TextAnalyzer analyzer)
{
    private const double LeastOfTheQuestion = 0.65;
    private const double LeastOfFewWords = 0.9;
    private const double LeastOfItsOwn = 0.7;
    private const double LeastBeyond = 0.6;
    private const double LeastWeightOfOneWord = 2.5;
    private const double Whole = 0.97;
    private const int FewWords = 3;
    private const int Beginning = 40;
    private const Intents Amounts = Intents.Value | Intents.Growth | Intents.Share | Intents.Rank | Intents.Series | Intents.Count | Intents.Sum | Intents.Volume;

    private readonly DocumentWords words = new(authored, analyzer);

    /// <summary>Words that tell what the question is about: nothing that moves, nothing general, no single character.</summary>
    public static List<ContentWord> Said(Question question) => [.. question.Content
        .Where(static word => word is { IsFlow: false, IsWeak: false } && !(word.Text.Length == 1 && Tokenizer.IsHan(word.Text[0])))
        .DistinctBy(static word => word.Key)];

    /// <summary>Whether the passage answers: it has every thing and name of the question, the kind of answer that is wanted, and most of the rest.</summary>
    public bool Holds(FoundPassage found, Question question)
    {
        List<DocumentWord> said = [.. found.Words.Where(static word => word.IsDistinctive).DistinctBy(static word => word.Word.Key)];
        return said.Count > 0
            && !said.Exists(word => found.Missing.Contains(word.Word))
            && found.Coverage >= LeastOfTheQuestion
            && (said.Count > 1 || IsOf(found, said[0].Word, question) || IsOfOne(found))
            && (IsSaid(found, static word => word.IsDistinctive) || IsSaid(found, static word => word.Part is WordPart.Doing or WordPart.Hint))
            && (found.Language == Asked(question) || SharesTerms(found))
            && SpeaksOfPeriods(found, question)
            && NamesCountries(found, question)
            && Gives(found, question);
    }

    /// <summary>Whether the sentence itself has any such word: what only the titles have may stand above anything.</summary>
    private static bool IsSaid(FoundPassage found, Func<DocumentWord, bool> which) => found.Words.Where((word, index) => which(word) && found.Itself[index] > 0).Any();

    /// <summary>One thing is named: the sentence gives the kind of answer that is wanted, and has what is done with it.</summary>
    private static bool IsOfOne(FoundPassage found) =>
        found.Kinds != AnswerKinds.None && found.Gives && found.Coverage >= LeastOfFewWords && IsSaid(found, static word => word.Part is WordPart.Doing or WordPart.Hint);

    private static bool Gives(FoundPassage found, Question question) => found.Kinds != AnswerKinds.None ? found.Gives
        : WantedAnswer.Holds(RowText.WithHeadings(found.Core, found.Passage.Quote(found.Language)!), question, inDocument: true);

    /// <summary>Whether no name or number of the question is wanting in it, and more than one word is not.</summary>
    public bool IsOfTheSame(FoundPassage found, Question question) =>
        !found.Words.Any(word => word.Part == WordPart.Name && found.Missing.Contains(word.Word))
        && found.Words.Count(word => word.IsDistinctive && !found.Missing.Contains(word.Word)) >= 1;

    /// <summary>
    /// How much of what a question asks of border crossings their answer tells, 0 to 1: a way of asking about crossings is told, and what stands in
    /// the answer. A crossing's card also comes where only its town was named.
    /// </summary>
    public double ToldOfCrossings(Question question, Draft draft)
    {
        List<ContentWord> said = [.. Said(question).Where(static word => !word.Keys.Any(static key => key[0] is '#' or '@' || key == "~port"))];
        PassageReading told = new(analyzer.Analyze(string.Join('\n', draft.Statements.Select(static statement => statement.Text))), analyzer);
        return said.Count == 0 ? 1 : said.Count(word => word.Keys.Any(static key => key[0] == '~') || told.Share(word, authored.IsTheme) > 0) / (double)said.Count;
    }

    /// <summary>How much an answer tells of what the question names, 0 to 1: what stands in its statements and in the items it rests on.</summary>
    public double Told(Question question, Draft draft)
    {
        IEnumerable<string> texts = draft.Statements.SelectMany(static statement => statement.Items.SelectMany(static item => new[] { item.Quote(Language.Chinese), item.Quote(Language.Russian), item.Section?.Chinese, item.Section?.Russian }).Append(statement.Text)).OfType<string>();
        PassageReading told = new(analyzer.Analyze(string.Join('\n', texts.Distinct())), analyzer);
        double total = 0, held = 0;
        foreach (DocumentWord word in words.Of(question).Words)
        {
            if (!word.IsDistinctive)
                continue;
            total += word.Weight;
            held += Math.Min(1, told.Share(word.Word, authored.IsTheme) * 2) * word.Weight;
        }

        return total == 0 ? 1 : held / total;
    }

    /// <summary>A declared name, a term of the glossary, a word of authored items: of what else there is, a few words prove nothing.</summary>
    private bool IsOfTheField(ContentWord word) => word.Keys.Any(static key => key[0] is '#' or '@' or '=') || authored.Knows(word);

    /// <summary>The language the question is written in, whatever the answer is asked for in.</summary>
    private static Language Asked(Question question) => question.Analyzed.Text.Any(Tokenizer.IsHan) ? Language.Chinese : Language.Russian;

    /// <summary>Across languages at least two names or terms have to agree.</summary>
    private static bool SharesTerms(FoundPassage found) =>
        found.Words.Where(word => word.Part != WordPart.Hint && !found.Missing.Contains(word.Word)).Select(static word => word.Word)
            .Count(static word => word.Keys.Any(static key => key[0] is '#' or '@' or '=' or WordBridge.Sign || char.IsAsciiLetter(key[0]))) >= 2;

    /// <summary>
    /// A single word is answered only by a passage that begins with it or stands under it; "who may export honey?" as well, where no amount is
    /// asked: that is a figure's, not a rule's.
    /// </summary>
    private bool IsOf(FoundPassage found, ContentWord word, Question question)
    {
        if ((question.Content.Count == 1 && authored.WeightOf(word) < LeastWeightOfOneWord) || question.Content.Count(static other => !other.IsFlow) > 1)
            return false;
        if (question.Content.Count > 1 && (question.Asks(Amounts) || question.Dimensions.Count > 0 || WantedAnswer.WantsNumber(question)))
            return false;
        string text = found.Passage.Quote(found.Language)!;
        PassageReading beginning = new(analyzer.Analyze($"{text[..Math.Min(text.Length, Beginning)]}\n{found.Passage.Section?[found.Language]}"), analyzer);
        return beginning.Share(word, authored.IsTheme) > 0;
    }

    private static bool SpeaksOfPeriods(FoundPassage found, Question question) =>
        question.Periods.Periods.All(period => PeriodOf.Names(found.Above + "\n" + found.Excerpt, period)
            || (period.Kind == Knowledge.PeriodKind.Month && !PeriodOf.Names(question.Text, period) && NamesMonth(found.Excerpt, period.Start.Month)));

    /// <summary>"In December" without a year: a passage that names the month speaks of it.</summary>
    private static bool NamesMonth(string text, int month) =>
        System.Text.RegularExpressions.Regex.IsMatch(text, $@"(?<!\d)\d{{1,2}}\.0?{month}\.(?:\d\d){{1,2}}|(?<!\d){month}月|\d\s{System.Globalization.CultureInfo.GetCultureInfo("ru-RU").DateTimeFormat.MonthGenitiveNames[month - 1][..3]}", System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    /// <summary>
    /// A passage that names only the other country answers for that one. A document need not name the country it is written in, nor
    /// any where all the rest agrees; of a third country's dealings it must name both sides.
    /// </summary>
    private bool NamesCountries(FoundPassage found, Question question)
    {
        if (question.Countries.Count == 0)
            return true;
        HashSet<Country> named = [.. CountryReader.Read(analyzer.Analyze($"{found.Above}\n{found.Passage.Quote(found.Language)}")).Select(static mention => mention.Country)];
        bool third = question.OtherCountries.Any();
        if (named.Count == 0 && !third && found.Coverage >= Whole)
            return true;
        if (!third)
            named.Add(found.Language == Language.Chinese ? Country.China : Country.Russia);
        return question.Countries.All(mention => named.Contains(mention.Country));
    }

    /// <summary>A name or a number: a text that says the same of another place or year is no answer.</summary>
    private bool IsDecisive(ContentWord word) =>
        char.IsAsciiDigit(word.Text[0]) || word.Keys.Any(key => key[0] is '#' or '@' && !authored.IsTheme(key));
}
