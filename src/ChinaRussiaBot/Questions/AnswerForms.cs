using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// The form by which a text is seen to give a kind of answer: an hour, a day, how long, a sum, a share, a reason. What authors wrote and stretches of documents
/// are read alike; where a document may say it more loosely, that has a form of its own. Thread-safe.
/// </summary>
internal static class AnswerForms
{
    private const string Numerals = "[一二两三四五六七八九十百千万亿]";
    private const string Phone = @"(?:(?<!\d)(?:\+?\d[\s‑–-]?)?[（(]?\d{3,5}[）)]?[\s‑–-]?\d{2,3}[\s‑–-]?\d{2}[\s‑–-]?\d{2}(?!\d)|(?<!\d)0\d{2,3}[-—]\d{7,8}|1\d{10}|8-800)";
    private const string Clock = @"(?<!\d)\d{1,2}[:：]\d\d(?!\d)";

    private static readonly Lazy<Regex> HourForm = FormWords.Pattern(static () => $@"{Clock}|\d{{1,2}}{FormWords.Behind("hour.unit")}|{FormWords.Any("hour")}");
    private static readonly Lazy<Regex> WeekdayForm = FormWords.Pattern(static () => FormWords.Any("weekday"));
    private static readonly Lazy<Regex> DateForm = FormWords.Pattern(static () => $@"\d月\d+日|\d{{4}}-\d\d-\d\d|\d\s{FormWords.Behind("month")}");

    private static readonly Lazy<Regex> DayForm = FormWords.Pattern(static () =>
        $@"\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}月(?:\d{{1,2}}[日号])?|\d{{4}}年|\d\s{FormWords.Behind("month")}|(?:19|20)\d\d\s*(?:г(?:\.|од)|$)|{Clock}|每月\d{{1,2}}[日号]|{FormWords.Any("endless", "every.month", "weekday")}");

    // "Срок, дней: 5", 期限（工作日）：5: the unit stands in the heading of a column.
    private static readonly Lazy<Regex> LengthForm = FormWords.Pattern(static () =>
        $@"(?<![\d月])\d{{1,3}}\s*(?:-?(?:х|го|м|й)\s)?(?:{FormWords.Behind("term.kind")}\s)?(?:{FormWords.Behind("term.unit")}|日(?!\d))|(?:{Numerals}|半)+(?:{FormWords.Behind("term.unit")}|日)|{FormWords.Any("number")}\p{{L}}*\s(?:рабоч\p{{L}}+\s|календарн\p{{L}}+\s)?{FormWords.Behind("term.unit")}|{FormWords.Any("endless", "term")}|{FormWords.Any("term.heading")}\p{{L}}*\.?[)）]?(?:;[^;:]*)?[:：]\s*\d");

    private static readonly Lazy<Regex> UntilForm = FormWords.Pattern(static () =>
        $@"(?:до|по|至|到)\s?\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\b(?:до|по)\s(?:конца\s)?(?:\d{{1,2}}\s{FormWords.Behind("month")}|(?:19|20)\d\d)|[至到]\d{{4}}年");

    private static readonly Lazy<Regex> SumForm = FormWords.Pattern(static () =>
        $@"(?:\d\s*{Numerals}*\s*(?:{FormWords.Behind("money.thousands")}\s*)?|{Numerals}+){FormWords.Behind("money.unit")}|\d\s*(?:{FormWords.Behind("money.thousands")}\s*)?[₽¥€]|{FormWords.Any("money.free")}");

    private static readonly Lazy<Regex> PriceForm = FormWords.Pattern(static () =>
        $@"[（(]{FormWords.Behind("money.unit")}[^）)]*[）)][:：]|{FormWords.Behind("money.unit")}\p{{L}}*\.?[)）]?(?:\s[^;:：\d|]{{1,30}})?(?:;[^;:]*)?[:：]\s*\d|{FormWords.Any("money.part")}|{FormWords.Any("money.base")}的?\s*\d{{1,2}}\s?%|\d\s?[%％]");

    private static readonly Lazy<Regex> MeasureForm = FormWords.Pattern(static () => Measured("measure.weight", "measure.length", "measure.area", "measure.volume", "measure.degrees"));

    private static readonly (Lazy<Regex> Told, Lazy<Regex> Asked)[] Measures =
    [
        .. ((string[])["weight", "length", "area", "volume", "degrees"]).Select(static name => (FormWords.Pattern(() => Measured("measure." + name)), FormWords.Pattern(() => FormWords.Any("asked." + name)))),
    ];

    private static readonly Lazy<Regex> ShareForm = FormWords.Pattern(static () =>
        $@"\d\s?[%％]|[%％][)）]?(?:;[^;:]*)?[:：]|{Numerals}{FormWords.Behind("share.tenths")}|{FormWords.Any("share")}|одна\s\p{{L}}+ая");

    private static readonly Lazy<Regex> NumberForm = FormWords.Pattern(static () => $@"\d|{Numerals}+{FormWords.Behind("counted")}|{FormWords.Any("number")}");
    private static readonly Lazy<Regex> CauseForm = FormWords.Pattern(static () => $"{FormWords.Any("cause")}|{FormWords.Any("cause.short")}(?!{FormWords.Any("cause.short.not")})");
    private static readonly Lazy<Regex> PurposeForm = FormWords.Pattern(static () => FormWords.Any("purpose", "cause", "cause.short"));
    private static readonly Lazy<Regex> PenaltyForm = FormWords.Pattern(static () => FormWords.Any("sanction"));
    private static readonly Lazy<Regex> DiscountForm = FormWords.Pattern(static () => FormWords.Any("discount", "money.free", "money.part"));
    private static readonly Lazy<Regex> PronounForm = FormWords.Pattern(static () => $@"^\s*{FormWords.Any("pronoun")}");
    private static readonly (string Name, Lazy<Regex> Pattern)[] CurrencyForms = [.. ((string[])["yuan", "rouble", "dollar", "euro"]).Select(static name => (name, FormWords.Pattern(() => FormWords.Any($"money.{name}"))))];
    private static readonly Lazy<Regex> TroubleForm = FormWords.Pattern(static () => FormWords.Any("trouble"));

    // A capital letter makes a name of what stands behind "в".
    private static readonly Lazy<Regex> PlaceForm = FormWords.Pattern(static () => $@"{FormWords.Any("place")}|路\d|\d+号|(?-i:(?<!\p{{L}})г\.\s|в\s\p{{Lu}}\p{{L}}+)");

    private static readonly Lazy<Regex> PhoneForm = FormWords.Pattern(static () => Phone);

    // "Телефон сторожа: 230-11-22, доб. 15": the name of the number, too.
    private static readonly Lazy<Regex> LabelledPhoneForm = FormWords.Pattern(static () =>
        $@"{FormWords.Any("phone.label")}[\s:：|;]{{0,5}}(?:[^;:：|\n]{{1,12}}[:：]\s*)?{Phone}(?:[,，]?\s*(?:доб\.|转)\s*\d+)?");

    private static readonly Lazy<Regex> NoCountForm = FormWords.Pattern(static () =>
        $@"{Clock}|\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}|\d{{4}}-\d\d-\d\d|\d{{4}}年|\d{{1,2}}月(?:\d{{1,2}}[日号])?|\d{{1,2}}\s{FormWords.Behind("month")}|(?:19|20)\d\d\s*г(?:\.|од)|(?m:^\s*(?:\d{{1,2}}\.)+(?:\d{{1,2}})?\s)");

    /// <summary>An hour, or that it is open round the clock.</summary>
    public static bool Hour(string text) => HourForm.Value.IsMatch(text);

    /// <summary>A day of the week.</summary>
    public static bool Weekday(string text) => WeekdayForm.Value.IsMatch(text);

    /// <summary>A day of a month.</summary>
    public static bool Date(string text) => DateForm.Value.IsMatch(text);

    /// <summary>How long.</summary>
    public static bool Term(string text) => Length(text) || UntilForm.Value.IsMatch(text);

    /// <summary>How long in days, hours or the like, not until when.</summary>
    public static bool Length(string text) => LengthForm.Value.IsMatch(text);

    /// <summary>A sum of money, or that nothing is to be paid.</summary>
    public static bool Sum(string text) => SumForm.Value.IsMatch(text);

    /// <summary>A share or a rate.</summary>
    public static bool Share(string text) => ShareForm.Value.IsMatch(text);

    /// <summary>A number in digits or words.</summary>
    public static bool Number(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || NumberForm.Value.IsMatch(text);

    /// <summary>A number that counts: no day, hour, telephone or mark of a section.</summary>
    private static bool Counted(string text) => Number(NoCountForm.Value.Replace(PhoneForm.Value.Replace(text, " "), " "));

    /// <summary>The stretch without the telephones of offices: "Телефон: 230-11-22" speaks of no telephones that are bought and sold.</summary>
    public static string WithoutPhones(string text) => text.AsSpan().ContainsAnyInRange('0', '9') ? LabelledPhoneForm.Value.Replace(text, " ") : text;

    /// <summary>Words that give a cause; 因此 gives what came of it.</summary>
    public static bool Cause(string text) => CauseForm.Value.IsMatch(text);

    /// <summary>In which currencies sums are named: the classes of their words.</summary>
    public static HashSet<string> Currencies(string text) => [.. CurrencyForms.Where(form => form.Pattern.Value.IsMatch(text)).Select(static form => form.Name)];

    /// <summary>Whether the text tells a number in the measures that the question asks for; true where it asks for none.</summary>
    public static bool MeasuresAs(string text, string question) => Array.TrueForAll(Measures, measure => !measure.Asked.Value.IsMatch(question) || measure.Told.Value.IsMatch(text));

    /// <summary>"25 кг", "Вес, кг: 25", "Площадь (кв. м): 40".</summary>
    private static string Measured(params string[] classes) =>
        string.Join('|', classes.Select(static name => $@"(?:\d|{Numerals}|{FormWords.Any("number")})\s*(?:{FormWords.Behind("money.thousands")}\s*|[万千百])?{FormWords.Behind(name)}|{FormWords.Any(name)}[^|;:：\d]{{0,12}}[:：]\s*\d"));

    /// <summary>Whether a sentence begins with a word that stands for what was named before it: "они", 其.</summary>
    public static bool GoesOn(string sentence) => PronounForm.Value.IsMatch(sentence);

    /// <summary>Refused, hard, held up, limited: in the one language in which such a word is the same in all its forms.</summary>
    public static bool Trouble(string text) => TroubleForm.Value.IsMatch(text);

    /// <summary>The kinds among those that are asked which a stretch of a document gives.</summary>
    /// <param name="text">The stretch; of a table's row each cell under its heading.</param>
    /// <param name="asked">What is asked.</param>
    public static AnswerKinds In(string text, AnswerKinds asked)
    {
        AnswerKinds given = AnswerKinds.None;
        foreach (AnswerKinds kind in Enum.GetValues<AnswerKinds>())
        {
            if (kind != AnswerKinds.None && asked.HasFlag(kind) && Gives(text, kind))
                given |= kind;
        }

        return given;
    }

    /// <summary>Whether the stretch gives what is asked; of several kinds all but a place, which has no form of its own.</summary>
    public static bool Holds(string text, AnswerKinds asked) => (asked & ~AnswerKinds.Place) is var exact && In(text, exact) == exact;

    private static bool Gives(string text, AnswerKinds kind) => kind switch
    {
        AnswerKinds.Hour => Hour(text),
        AnswerKinds.Weekday => Weekday(text),
        AnswerKinds.Day => DayForm.Value.IsMatch(text),
        AnswerKinds.Term => Term(text),
        AnswerKinds.Duration => Length(text),
        AnswerKinds.Money => Sum(text) || PriceForm.Value.IsMatch(text),
        AnswerKinds.Share => Share(text),
        AnswerKinds.Count => Counted(text),
        AnswerKinds.Reason => PurposeForm.Value.IsMatch(text),
        AnswerKinds.Place => PlaceForm.Value.IsMatch(text),
        AnswerKinds.Phone => PhoneForm.Value.IsMatch(text),
        AnswerKinds.Penalty => PenaltyForm.Value.IsMatch(text),
        AnswerKinds.Discount => DiscountForm.Value.IsMatch(text),
        AnswerKinds.Measure => MeasureForm.Value.IsMatch(text),
        _ => true,
    };
}
