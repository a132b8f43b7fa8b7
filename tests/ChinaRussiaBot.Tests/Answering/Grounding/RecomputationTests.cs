using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>A computed number is computed again, and its formula must show what was done.</summary>
public sealed class RecomputationTests
{
    private static readonly KnowledgeBase Knowledge = RealKnowledge.Base;
    private static readonly Recomputation Check = new(new NumberScanner(new UnitSpellings(Knowledge.Units)));
    private static readonly Unit Percent = Knowledge.Units.Single(static unit => unit.Id == "percent");
    private static readonly Figure Later = Figure("trade.total.2023");
    private static readonly Figure Earlier = Figure("trade.total.2022");

    public static TheoryData<string, Language> Computed => new(
        from operation in Enum.GetNames<Operation>() from language in Enum.GetValues<Language>() select (operation, language));

    [Theory]
    [MemberData(nameof(Computed))]
    public void What_was_computed_holds_and_no_other_operation_and_no_other_result_does(string name, Language language)
    {
        Operation operation = Enum.Parse<Operation>(name);
        Computation computed = Compute(operation, language);
        Assert.Equal(operation, computed.Operation);
        Assert.Null(Check.Problem(computed));
        decimal step = computed.Result.Scale / (decimal)Math.Pow(10, computed.Result.Decimals);
        Assert.NotNull(Check.Problem(computed with { Result = computed.Result with { Value = computed.Result.Value + step } }));
        Assert.All(Enum.GetValues<Operation>().Where(other => other != operation), other => Assert.NotNull(Check.Problem(computed with { Operation = other })));
        Assert.NotNull(Check.Problem(computed with { Operands = [.. computed.Operands, Later] }));
        Assert.NotNull(Check.Problem(computed with { Formula = computed.Formula.Replace('÷', '+').Replace('−', '÷') + (operation == Operation.Sum ? " − 1" : "") }));
    }

    [Fact]
    public void Operands_of_two_units_are_combined_into_a_price_and_into_nothing_else()
    {
        Computation price = Compute(Operation.UnitPrice, Language.Russian);
        Assert.Equal("operands cannot be combined", Check.Problem(price with { Operation = Operation.Ratio }));
        Assert.Equal("operands cannot be combined", Check.Problem(price with { Operands = [price.Operands[1], price.Operands[0]] }));
    }

    private static Computation Compute(Operation operation, Language language) => operation switch
    {
        Operation.Difference => Arithmetic.Difference(Later, Earlier, language)!,
        Operation.Sum => Arithmetic.Sum([Later, Earlier], language)!,
        Operation.Mean => Arithmetic.Average([Later, Earlier], language)!,
        Operation.EqualPart => Arithmetic.Divide(Later, 12, language),
        Operation.Share => Arithmetic.Share(Earlier, Later with { Period = Earlier.Period }, Percent, language)!,
        Operation.Growth => Arithmetic.Growth(Later, Earlier, Percent, language)!,
        Operation.Ratio => Ratio(language),
        _ => Arithmetic.PerUnit(Figure("crude.import.value.2025-9m.gacc"), Figure("crude.import.2025-9m.gacc"), language)!,
    };

    private static Computation Ratio(Language language)
    {
        Draft draft = new(language);
        Assert.True(ComputedLines.Times(draft, Later, Earlier));
        return draft.Statements[0].Computed!;
    }

    private static Figure Figure(string id) => Assert.IsType<Figure>(Knowledge.Item(id));
}
