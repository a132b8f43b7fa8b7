using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>What sums are of, and in which money.</content>
internal sealed partial class MeasureFinder
{
    private static readonly Regex Money = Pattern.AnyCase(@"卢布|人民币|美元|(?<!\p{L})(?:рубл|юан|доллар)\p{L}*");

    /// <summary>Whether words name a measure by more than the money that it is in.</summary>
    private bool IsToldBesideItsMoney(Measure measure, string words, DocumentContext context)
    {
        string bare = Money.Replace(words, " ");
        if (bare == words)
            return true;
        return matcher.Match(Read(bare, context), measure.Direction == Direction.Both ? null : measure.Direction).Any(match => match.Measure == measure && match.Confidence >= Enough);
    }

    /// <summary>The measure of people who go one way in groups, for a value that counts them or their trips; null for none.</summary>
    public Measure? InGroups(Unit unit, Direction side, Regex groups) =>
        knowledge.Measures.Where(measure => measure.Direction == side && measure.Aspect is Aspect.Count or Aspect.Value && groups.IsMatch(measure.Name.Chinese) && (measure.Unit == unit || PortSubjects.CountsEachTime(unit, measure.Unit))).Take(2).ToArray() is [{ } only] ? only : null;

    /// <summary>The measure of the same change, told in another money; null for none.</summary>
    public Measure? ChangeIn(Measure change, string unit) =>
        change.Of is { } of && knowledge.Measure(of) is { Unit.Dimension: Dimension.Money } moved && knowledge.Units.FirstOrDefault(other => other.Id == unit) is { } money && InMoney(moved, money) is { } alike
            ? knowledge.Measures.Where(other => other.Aspect == Aspect.Growth && other.Of == alike.Id).Take(2).ToArray() is [{ } only] ? only : null
            : null;
}
