using System.Globalization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Sentences that state a computed number with its formula and operands. Each is false when the operands cannot be combined. Thread-safe.</summary>
internal sealed class ComputedLines(Unit percent, Unit points)
{
    public bool Share(Draft draft, Operand part, Operand whole)
    {
        Language language = draft.Language;
        if (Arithmetic.Share(part, whole, percent, language) is not { } share)
            return false;
        string display = QuantityText.Print(share.Result, language);
        string text = Phrase.Of(Wording.Share, language, Phrase.Capital(part.Name[language]), whole.Name[language], display, PeriodText.Print(part.Period, language), share.Formula);
        draft.Say(StatementRole.Lead, text, share, part.Item, whole.Item);
        draft.Show(part, display, share);
        return true;
    }

    /// <summary>How much more or less the first is than the second.</summary>
    public bool Difference(Draft draft, Operand later, Operand earlier)
    {
        Language language = draft.Language;
        if (!Arithmetic.IsAsLong(later.Period, earlier.Period) || InPoints(Arithmetic.Difference(later, earlier, language)) is not { } difference)
            return false;
        string display = QuantityText.Print(difference.Result, language);
        (string One, string Other) sides = Sides(later, earlier, language);
        BilingualText wording = later.Value.Value >= earlier.Value.Value ? Wording.More : Wording.Less;
        draft.Say(
            StatementRole.Lead,
            Phrase.Of(wording, language, sides.One, sides.Other, display, difference.Formula),
            difference,
            later.Item,
            earlier.Item);
        draft.Show(later, display, difference);
        return true;
    }

    /// <summary>The change in per cent, of one thing between two periods.</summary>
    public bool Growth(Draft draft, Operand later, Operand earlier, StatementRole role)
    {
        Language language = draft.Language;
        if (Arithmetic.Growth(later, earlier, percent, language) is not { } growth)
            return false;
        Quantity size = growth.Result with { Value = Math.Abs(growth.Result.Value) };
        string display = QuantityText.PrintSigned(growth.Result, language);
        draft.Say(
            role,
            Phrase.Of(
                Wording.ComputedGrowth,
                language,
                Phrase.Capital(later.Name[language]),
                PeriodText.Print(later.Period, language),
                PeriodText.Print(earlier.Period, language),
                (growth.Result.Value < 0 ? Wording.Fell : Wording.Grew)[language],
                QuantityText.Print(size, language),
                growth.Formula),
            growth,
            later.Item,
            earlier.Item);
        draft.Show(later, display, growth);
        return true;
    }

    /// <summary>The larger is said to be so many times the smaller: "0.8 times as much" is nobody's way of speaking.</summary>
    public static bool Times(Draft draft, Operand one, Operand other)
    {
        Language language = draft.Language;
        (Operand high, Operand low) = one.Value.Value >= other.Value.Value ? (one, other) : (other, one);
        if (!Arithmetic.IsAsLong(high.Period, low.Period) || Arithmetic.Times(high, low) is not { } times)
            return false;
        (string One, string Other) sides = Sides(high, low, language);
        string number = times.ToString("0.##", CultureInfo.InvariantCulture);
        string formula = $"{QuantityText.Print(high.Value, language)} ÷ {QuantityText.Print(low.Value, language)}";
        Computation computed = new(Operation.Ratio, formula, [high, low], high.Value with { Value = times, Scale = 1, Decimals = 2, Source = "" });
        string counted = language == Language.Russian ? $"{number.Replace('.', ',')} {Plural(times)}" : number;
        draft.Say(StatementRole.Lead, Phrase.Of(Wording.Times, language, sides.One, sides.Other, counted, formula), computed, high.Item, low.Item);
        return true;
    }

    /// <summary>Sum or mean; named once when all are of one thing.</summary>
    public static bool Total(Draft draft, IReadOnlyList<Operand> operands, bool mean)
    {
        Language language = draft.Language;
        if ((mean ? Arithmetic.Average(operands, language) : Arithmetic.Sum(operands, language)) is not { } total)
            return false;
        string display = QuantityText.Print(total.Result, language);
        string[] names = [.. operands.Select(operand => operand.Name[language]).Distinct()];
        string name = Phrase.Capital(string.Join(language == Language.Chinese ? "、" : "; ", names));
        draft.Say(StatementRole.Lead, Phrase.Of(mean ? Wording.Average : Wording.Sum, language, name, display, total.Formula), total, operands.Select(static operand => operand.Item));
        draft.Show(operands[0], display, total);
        return true;
    }

    /// <summary>What the operand is and for when.</summary>
    public static string Label(Operand operand, Language language) => (operand.IsDated, language) switch
    {
        (true, _) => Phrase.Capital(operand.Name[language]),
        (_, Language.Chinese) => PeriodText.Print(operand.Period, language) + operand.Name.Chinese,
        (_, Language.Russian) => $"{Phrase.Capital(operand.Name.Russian)} ({PeriodText.Print(operand.Period, language)})",
    };

    /// <summary>The sides of a comparison; the name of one thing is said once.</summary>
    private static (string One, string Other) Sides(Operand one, Operand other, Language language)
    {
        if (one.Indicator != other.Indicator || one.IsDated || other.IsDated)
            return (Label(one, language), Inside(other, language));
        string first = language == Language.Chinese ? Label(one, language) : $"{Phrase.Capital(one.Name.Russian)}: {PeriodText.During(one.Period, language)}";
        return (first, PeriodText.During(other.Period, language));
    }

    /// <summary>The same inside a sentence; the name of a place keeps its capital.</summary>
    private static string Inside(Operand operand, Language language) => operand is { Volume: { } volume } && operand.Name != volume.Label
        ? Label(operand, language)
        : Phrase.Inside(Label(operand, language));

    /// <summary>Two percentages differ by percentage points.</summary>
    private Computation? InPoints(Computation? difference) =>
        difference?.Result.Unit == percent ? difference with { Result = difference.Result with { Unit = points } } : difference;

    private static string Plural(decimal times) => times == Math.Truncate(times) ? RussianPlural.Of((long)times, ["раз", "раза", "раз"]) : "раза";
}
