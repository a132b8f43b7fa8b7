using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// Whether a document's passage answers a question. Among thousands of passages some hold any few words by chance, so more is asked
/// of them than of authored items: the words stand together, names, numbers, periods and countries are those of the question. Thread-safe.
/// </summary>
internal sealed partial class DocumentFit(KnowledgeBase knowledge, ItemSearch authored, TextAnalyzer analyzer)
{
    private const double LeastOfTheQuestion = 0.65;
    private const double LeastOfFewWords = 0.9;

    /// <summary>A word of the other language holds less surely, and so do all of them.</summary>
    private const double LeastOfFewCarriedOver = 0.8;
    private const double LeastBeyond = 0.6;

    /// <summary>Below this a word stands in every other text, and need not be said in the other language.</summary>
    private const double Common = 2.5;
    private const double LeastWeightOfOneWord = 2.5;
    private const double LeastWeightOfOneThing = 3.5;
    private const double LeastOfOneThing = 0.7;
    private const double Literally = 0.9;
    private const double InOtherWords = 0.8;
    private const double Whole = 0.97;
    private const double OfDocument = 0.6;
    private const int Repeated = 2;

    /// <summary>Kinds that show in no form of their own.</summary>
    private const AnswerKinds Loose = AnswerKinds.Place | AnswerKinds.Reason;

    /// <summary>Where so many names and things agree, what is done with them may be said in another way.</summary>
    private const int Several = 3;
    private const RegexOptions Insensitive = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int Beginning = 40;
    private const Intents Amounts = Intents.Value | Intents.Growth | Intents.Share | Intents.Rank | Intents.Series | Intents.Count | Intents.Sum | Intents.Volume;

    private readonly DocumentWords words = new(authored, analyzer);

    /// <summary>What one thing weighs at least: in a knowledge of a few texts no word weighs more than one that none of them has.</summary>
    private double Rare => Math.Min(LeastWeightOfOneThing, authored.WeightOfUnknown);

    /// <summary>Words that tell what the question is about: nothing that moves, nothing general, no single character.</summary>
    public static List<ContentWord> Said(Question question) => [.. question.Content
        .Where(static word => word is { IsFlow: false, IsWeak: false } && !(word.Text.Length == 1 && Tokenizer.IsHan(word.Text[0])))
        .DistinctBy(static word => word.Key)];

    /// <summary>Whether the passage answers: it has every thing and name of the question, the kind of answer that is wanted, and most of the rest.</summary>
    /// <param name="found">The passage.</param>
    /// <param name="question">The question.</param>
    /// <param name="all">All that was found.</param>
    public bool Holds(FoundPassage found, Question question, IReadOnlyList<FoundPassage> all) => Wanting(found, question, all) is null;

    /// <summary>For want of what the passage is no answer; null when it is one.</summary>
    public string? Wanting(FoundPassage found, Question question, IReadOnlyList<FoundPassage> all)
    {
        bool only = IsOnly(found, all);
        bool most = all.All(other => other.Passage.Id == found.Passage.Id || other.Coverage < found.Coverage);
        List<DocumentWord> said = [.. found.Words.Where(static word => word.IsDistinctive).DistinctBy(static word => word.Word.Key)];
        bool mayLean = most && found.Kinds != AnswerKinds.None && found.Gives && said.Count > 1 && IsSaid(found, static word => word.IsDistinctive);
        bool IsOfTheDocument(DocumentWord word) => mayLean && word.Part == WordPart.Subject && StandsInDocument(found, word, all);
        if (said.Count == 0 || said.Exists(word => found.Missing.Contains(word.Word) && !(found.Language != Asked(question) && word.Part == WordPart.Subject && word.Weight < Common && IsUnderstood(word.Word, question)) && !IsOfTheDocument(word)))
            return "thing";
        if (CoverageWith(found, word => word.Part == WordPart.Subject && IsOfTheDocument(word)) < LeastOfTheQuestion)
            return "share";
        if (found.Kinds == AnswerKinds.None && (found.Beyond < LeastBeyond || !(said.Count >= Several || DoesIt(found))))
            return "doing";
        if (found.Kinds == AnswerKinds.None && DocumentHead.IsAll(found.Passage))
            return "heading";
        if ((found.Kinds & ~Loose) != 0 && !NamesKind(found) && !found.Words.Where((word, index) => word.Part != WordPart.Hint && found.Giving[index] > 0).Any())
            return "giving";
        if (said.Count == 1 && !IsOf(found, said[0].Word, question) && !IsOfOne(found) && !SaysOne(found, only, most) && !(only && IsAllOfIt(found)))
            return "one thing";
        if (!IsSaid(found, static word => word.IsDistinctive) && !IsSaid(found, static word => word.Part is WordPart.Doing or WordPart.Hint) && !NamesKind(found))
            return "itself";
        if (found.Language != Asked(question) && !SharesTerms(found, only && found.Kinds != AnswerKinds.None && found.Gives ? 1 : 2))
            return "terms";
        if (IsOfOtherMoney(found, question))
            return "currency";
        if ((found.Kinds & AnswerKinds.Measure) != 0 && !AnswerForms.MeasuresAs(RowText.WithHeadings(found.Core, found.Passage.Quote(found.Language)!), question.Analyzed.Text))
            return "measure";
        return !SpeaksOfPeriods(found, question) ? "period" : !NamesCountries(found, question) ? "country" : !Gives(found, question) ? "kind" : null;
    }

    /// <summary>What a document speaks of in several other passages, it speaks of here: where the answer is given by the passage that says most of the rest.</summary>
    private static bool StandsInDocument(FoundPassage found, DocumentWord word, IReadOnlyList<FoundPassage> all)
    {
        int at = found.Words.TakeWhile(other => !ReferenceEquals(other, word)).Count();
        return all.Count(other => other.Passage.DocumentId == found.Passage.DocumentId && other.Passage.Id != found.Passage.Id && other.Itself[at] >= InOtherWords) >= Repeated;
    }

    /// <summary>How much of the question the passage holds, with what its document is about.</summary>
    private static double CoverageWith(FoundPassage found, Func<DocumentWord, bool> isOfTheDocument)
    {
        double total = found.Words.Where(static word => word.Part != WordPart.Hint).Sum(static word => word.Weight);
        double beside = found.Words.Where(word => word.Part != WordPart.Hint && found.Missing.Contains(word.Word) && isOfTheDocument(word)).Sum(static word => word.Weight);
        return total == 0 ? found.Coverage : found.Coverage + (OfDocument * beside / total);
    }

    /// <summary>Whether no other passage of its language says a name or thing of the question itself and lacks nothing of it.</summary>
    private static bool IsOnly(FoundPassage found, IReadOnlyList<FoundPassage> all) =>
        !all.Any(other => other.Passage.Id != found.Passage.Id && other.Language == found.Language && IsSaid(other, static word => word.IsDistinctive) && LacksNothing(other));

    private static bool LacksNothing(FoundPassage found) => found.Words.All(word => word.Part == WordPart.Hint || !found.Missing.Contains(word.Word));

    /// <summary>Where no kind of answer is told from the question ("who unloads it?"), what is done has to be said.</summary>
    private static bool DoesIt(FoundPassage found) =>
        found.Words.Where(static word => word.Part == WordPart.Doing).ToArray() is not { Length: > 0 } doing || Array.Exists(doing, word => !found.Missing.Contains(word.Word));

    /// <summary>Whether the sentence itself has any such word: what only the titles have may stand above anything.</summary>
    private static bool IsSaid(FoundPassage found, Func<DocumentWord, bool> which) => found.Words.Where((word, index) => which(word) && found.Itself[index] > 0).Any();

    /// <summary>One thing is named: the sentence gives the kind of answer that is wanted, and has what is done with it.</summary>
    private bool IsOfOne(FoundPassage found) =>
        found.Kinds != AnswerKinds.None && found.Gives && found.Coverage >= (CarriedOver(found) ? LeastOfFewCarriedOver : LeastOfFewWords)
        && (IsSaid(found, word => word.Part == WordPart.Doing || (word.Part == WordPart.Hint && (found.Kinds & AnswerKinds.Money) == 0)) || (IsSaid(found, word => word.IsDistinctive && word.Weight >= Rare) && !found.Core.Contains('\n', StringComparison.Ordinal) && IsItsPrice(found)));

    /// <summary>A sum in roubles is asked, and this one is in yuan; or whether roubles are taken, and nothing is said of them.</summary>
    private static bool IsOfOtherMoney(FoundPassage found, Question question)
    {
        if ((found.Kinds != AnswerKinds.None && (found.Kinds & AnswerKinds.Money) == 0) || AnswerForms.Currencies(question.Analyzed.Text) is not { Count: > 0 } asked)
            return false;
        HashSet<string> told = AnswerForms.Currencies(RowText.WithHeadings(found.Core, found.Passage.Quote(found.Language)!));
        return (told.Count > 0 || found.Kinds == AnswerKinds.None) && !told.Overlaps(asked);
    }

    private static bool CarriedOver(FoundPassage found) => !found.Words.Any(word => Tokenizer.IsHan(word.Word.Text[0]) == (found.Language == Language.Chinese));

    /// <summary>Of declared goods many sums are said, a fee, a fine, the carriage: which of them is the price says a word for it.</summary>
    private static bool IsItsPrice(FoundPassage found) => found.Kinds != AnswerKinds.Money || IsSaid(found, static word => word.Part == WordPart.Subject) || NamesKind(found);

    /// <summary>One thing is named, the sentence itself names it, lacks nothing of the question, and nothing else was found that does.</summary>
    private bool IsAllOfIt(FoundPassage found) =>
        LacksNothing(found) && IsSaid(found, word => (word.Part == WordPart.Subject || (word.Part == WordPart.Name && found.Kinds != AnswerKinds.None)) && word.Weight >= Rare)
        && (found.Kinds == AnswerKinds.None || (found.Gives && IsItsPrice(found)));

    /// <summary>
    /// One thing that has no declared name is said by the sentence itself, in so many words where they are the asker's own: with what is done with it, and nothing lacking; or,
    /// where no other passage says as much of the question, with the kind of answer or something that is done with it. A year stands everywhere, it is no such kind.
    /// </summary>
    private bool SaysOne(FoundPassage found, bool only, bool most)
    {
        double least = found.Kinds == AnswerKinds.None && found.Words.Any(word => Tokenizer.IsHan(word.Word.Text[0]) == (found.Language == Language.Chinese)) ? Literally : InOtherWords;
        if (!found.Words.Where((word, index) => word.Part == WordPart.Subject && word.Weight >= Rare && found.Itself[index] >= least).Any())
            return false;
        bool does = IsSaid(found, static word => word.Part == WordPart.Doing);
        return found.Kinds == AnswerKinds.None
            ? does && (LacksNothing(found) || (only && most && found.Coverage >= LeastOfOneThing))
            : only && most && found.Gives && (found.Kinds & AnswerKinds.Day) == 0 && found.Coverage >= LeastOfOneThing;
    }

    /// <summary>"Fee: none" in a list of what belongs to a thing: the row names the kind of answer, the thing stands above the list.</summary>
    private static bool NamesKind(FoundPassage found) => found.Gives && (found.Kinds & AnswerKindReader.Read(TextNormalizer.NormalizeText(found.Core)).Kinds) != AnswerKinds.None;

    private static bool Gives(FoundPassage found, Question question) => found.Kinds != AnswerKinds.None ? found.Gives && Counts(found, question)
        : WantedAnswer.Holds(RowText.WithHeadings(found.Core, found.Passage.Quote(found.Language)!), question, inDocument: true);

    /// <summary>Whether no name or number of the question is wanting in it, and more than one word is not.</summary>
    public static bool IsOfTheSame(FoundPassage found) =>
        !found.Words.Any(word => word.Part == WordPart.Name && found.Missing.Contains(word.Word))
        && found.Words.Any(word => word.IsDistinctive && !found.Missing.Contains(word.Word));

    /// <summary>
    /// What an answer tells of the question: how much of what it names, 0 to 1, by what stands in its statements, in the items it rests on, or in the
    /// questions that their authors foresaw; and the words that it does not tell. What is only said by the way need not be told.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="draft">The answer.</param>
    /// <param name="everyday">Whether everyday words may be looked up in the other language: needless where there are no documents.</param>
    /// <param name="byTheWay">Whether what is told by the way counts: beside documents it may be what one of them is about; a card is found by its crossing, whatever else is told.</param>
    public (double Share, IReadOnlyList<ContentWord> Untold) Told(Question question, Draft draft, bool everyday, bool byTheWay)
    {
        // The name of a crossing is what its card was found by: it tells nothing of what is asked about it.
        bool ofCrossings = draft.Statements.Any(static statement => statement.Items.Exists(static item => item is Port));
        IReadOnlyList<(int, int)> circumstances = byTheWay && !ofCrossings ? [] : Circumstances.Told(question);
        bool understood = ofCrossings || draft.Figures.Count > 0;
        List<DocumentWord> things = [.. words.Of(question, everyday).Words.Where(word => word.Part != WordPart.Hint && !(ofCrossings && IsOfAPort(word.Word)) && !Circumstances.Hold(circumstances, word.Word))];
        double total = things.Sum(static word => word.Weight);
        if (total == 0 || !(everyday || ofCrossings || things.Exists(static word => word.IsDistinctive)))
            return (1, []);
        List<DocumentWord> untold = things.FindAll(word => !(understood && IsUnderstood(word.Word, question)));
        // One by one, and no more than are needed: a list of crossings rests on the texts of all of them.
        foreach (string text in draft.Statements.Select(static statement => statement.Text)
            .Concat(draft.Statements.SelectMany(static statement => statement.Items).Distinct().SelectMany(item => EvidenceTexts.All(item, knowledge))).Distinct(StringComparer.Ordinal))
        {
            if (untold.Count == 0)
                break;
            PassageReading told = new(analyzer.Analyze(text), analyzer, everyday);
            untold.RemoveAll(word => told.Share(word.Word, authored.IsTheme) > 0);
        }

        return (1 - (untold.Sum(static word => word.Weight) / total), [.. untold.Select(static word => word.Word)]);
    }

    /// <summary>Whether the passage lacks nothing that the question names, and says one of the names or things that an answer leaves untold.</summary>
    public static bool TellsMore(FoundPassage found, IReadOnlyList<ContentWord> untold) => !found.Words.Any(word => word.IsDistinctive && found.Missing.Contains(word.Word))
        && found.Words.Any(word => word.IsDistinctive && untold.Any(other => other.Start == word.Word.Start));

    /// <summary>Whether the passage lacks nothing of the question and itself says something that an answer leaves untold.</summary>
    public static bool TellsAllAndMore(FoundPassage found, IReadOnlyList<ContentWord> untold) => LacksNothing(found)
        && found.Words.Where((word, index) => word.Part != WordPart.Hint && found.Itself[index] > 0 && untold.Any(other => other.Start == word.Word.Start)).Any();

    /// <summary>Whether an answer leaves untold more than one of the names and things of the question.</summary>
    public static bool LeavesThings(FoundPassage found, IReadOnlyList<ContentWord> untold) => found.Words.Count(word => word.IsDistinctive && untold.Any(other => other.Start == word.Word.Start)) > 1;

    /// <summary>Whether the passage has any of the words.</summary>
    public static bool HasAny(FoundPassage found, IReadOnlyList<ContentWord> words) => found.Words.Any(word => words.Any(other => other.Start == word.Word.Start) && !found.Missing.Contains(word.Word));

    /// <summary>"How many lorries": a number of these very things, or one right behind them; a lane for lorries with a number counts none.</summary>
    private static bool Counts(FoundPassage found, Question question)
    {
        if ((found.Kinds & (AnswerKinds.Count | AnswerKinds.Measure)) != 0 && found.Language == Language.Chinese && Classifier().Match(question.Analyzed.Text) is { Success: true } asked)
            return Regex.IsMatch(found.Core, $@"[\d一二两三四五六七八九十百千万]\s?[多余]?(?:名|个)?{asked.Groups["c"].Value}", Insensitive);
        if ((found.Kinds & AnswerKinds.Count) == 0 || found.Language != Language.Russian || CountedThing.In(question) is not { } counted || Tokenizer.IsHan(counted.Text[0]) || found.Core.Contains('|', StringComparison.Ordinal))
            return true;
        string stem = Regex.Escape(counted.Key);
        return !Regex.IsMatch(found.Core, $@"(?<!\p{{L}}){stem}", Insensitive) || Regex.IsMatch(found.Core, $@"\d\s(?:\p{{L}}+\s){{0,2}}{stem}|(?<!\p{{L}}){stem}[^.;\n]{{0,24}}?\d", Insensitive);
    }

    [GeneratedRegex("(?:多少|几)(?<c>[台辆人吨次份张家种班趟公斤件票]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Classifier();

    private static bool IsOfAPort(ContentWord word) => word.Keys.Any(static key => key[0] == '@');

    private static bool IsUnderstood(ContentWord word, Question question) => question.Analyzed.Spans.Any(span =>
        span.Start <= word.Start && word.Start + word.Text.Length <= span.End && span.Term.Kind == TermKind.Class && !span.Term.IsWeak && !span.Term.IsForeign);

    /// <summary>The language the question is written in, whatever the answer is asked for in.</summary>
    private static Language Asked(Question question) => question.Analyzed.Text.Any(Tokenizer.IsHan) ? Language.Chinese : Language.Russian;

    /// <summary>Across languages at least two names or terms have to agree; one where nothing else is found and the kind of answer is given.</summary>
    private static bool SharesTerms(FoundPassage found, int least) =>
        found.Words.Where(word => word.Part != WordPart.Hint && !found.Missing.Contains(word.Word)).Select(static word => word.Word)
            .Count(static word => word.Keys.Any(static key => key[0] is '#' or '@' or '=' or WordBridge.Sign || char.IsAsciiLetter(key[0]))) >= least;

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
            || (period.Kind == PeriodKind.Month && !PeriodOf.Names(question.Text, period) && NamesMonth(found.Excerpt, period.Start.Month)));

    /// <summary>"In December" without a year: a passage that names the month speaks of it.</summary>
    private static bool NamesMonth(string text, int month) =>
        Regex.IsMatch(text, $@"(?<!\d)\d{{1,2}}\.0?{month}\.(?:\d\d){{1,2}}|(?<!\d){month}月|\d\s{CultureInfo.GetCultureInfo("ru-RU").DateTimeFormat.MonthGenitiveNames[month - 1][..3]}", RegexOptions.CultureInvariant);

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
}
