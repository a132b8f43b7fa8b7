namespace ChinaRussiaBot.Tests.Golden;

/// <summary>Lets several test classes look at the same answers.</summary>
[CollectionDefinition(Name)]
public sealed class SharedAnswers : ICollectionFixture<GoldenAnswers>
{
    public const string Name = "Golden answers";
}
