using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Tests.Generations.Incremental;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>Documents of any kind take no answer away that the knowledge itself gives.</summary>
public sealed class BesideDocumentsTests
{
    [Fact]
    public void What_gates_every_index_is_answered_beside_hundreds_of_documents()
    {
        using TemporaryFolder folder = new();
        ReportDocuments reports = new(folder.At("knowledge"));
        for (int number = 0; number < EveryCase.Rounds(1500, 300); number++)
            reports.Write(number);
        BuildResult result = new GenerationStore(folder.At("index"), TimeProvider.System).Build(folder.At("knowledge"));
        Assert.Empty(result.Problems);
        Assert.NotNull(result.Published);
    }
}
