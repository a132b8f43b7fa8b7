using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Tests.Generations;

public sealed class UnusableIndexTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly GenerationStore store;
    private readonly string generation;

    public UnusableIndexTests()
    {
        store = new GenerationStore(folder.At("index"), TimeProvider.System);
        string id = store.Build(SmallKnowledge.WriteTo(folder)).Published!.Id;
        generation = folder.At("index", "generations", id);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_changed_file_is_damage()
    {
        File.AppendAllText(Path.Combine(generation, "knowledge", "figures", "figures.yaml"), " ");
        AssertFault(IndexFault.Damaged);
    }

    [Fact]
    public void A_missing_file_is_damage()
    {
        File.Delete(Path.Combine(generation, "knowledge", "units", "units.yaml"));
        AssertFault(IndexFault.Damaged);
    }

    [Fact]
    public void A_missing_generation_is_named()
    {
        Directory.Delete(generation, recursive: true);
        AssertFault(IndexFault.Missing);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../../etc")]
    [InlineData("20261123-010000000-zzzzzzzz")]
    public void A_pointer_to_nothing_is_damage(string named)
    {
        File.WriteAllText(folder.At("index", "current"), named);
        AssertFault(IndexFault.Damaged);
    }

    [Theory]
    [InlineData("{", IndexFault.Damaged)]
    [InlineData("[]", IndexFault.Damaged)]
    [InlineData("""{"product":"Something else","schema":1}""", IndexFault.Foreign)]
    [InlineData("""{"schema":1}""", IndexFault.Foreign)]
    [InlineData("""{"product":"ChinaRussiaBot","schema":999}""", IndexFault.OtherSchema)]
    [InlineData("""{"product":"ChinaRussiaBot","schema":5}""", IndexFault.Damaged)]
    [InlineData("""{"product":"ChinaRussiaBot","schema":"one"}""", IndexFault.Damaged)]
    public void A_manifest_that_is_not_ours_is_named(string manifest, IndexFault fault)
    {
        File.WriteAllText(Path.Combine(generation, "manifest.json"), manifest);
        AssertFault(fault);
    }

    [Fact]
    public void A_fresh_build_mends_it()
    {
        File.WriteAllText(folder.At("index", "current"), "nonsense");
        Assert.NotNull(store.Build(folder.At("knowledge")).Published);
        store.OpenCurrent().Dispose();
    }

    [Fact]
    public void One_of_the_schema_before_is_named_and_built_anew()
    {
        string manifest = Path.Combine(generation, "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace($"\"schema\": {GenerationManifest.CurrentSchema}", $"\"schema\": {GenerationManifest.CurrentSchema - 1}", StringComparison.Ordinal));
        AssertFault(IndexFault.OtherSchema);
        Assert.NotNull(store.Build(folder.At("knowledge")).Published);
        store.OpenCurrent().Dispose();
    }

    [Fact]
    public void A_pack_with_more_in_it_than_its_files_is_damage()
    {
        string source = Assert.Single(Directory.EnumerateFiles(folder.At("knowledge", "sources")));
        int pack = KnowledgePacks.Of($"sources/{Path.GetFileName(source)}")!.Value;
        File.AppendAllText(Path.Combine(generation, "knowledge", KnowledgePacks.PathOf(pack)), "# more");
        Assert.Contains(KnowledgePacks.PathOf(pack), Assert.Throws<UnusableIndexException>(() => store.Diff(GenerationStore.Current, GenerationStore.Current)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_wait_for_a_person_does_not_when_nothing_can_serve()
    {
        string figures = folder.At("knowledge", "figures", "figures.yaml");
        File.WriteAllText(figures, File.ReadAllText(figures).Replace("2401亿", "2402亿", StringComparison.Ordinal));
        Assert.NotEmpty(store.Build(folder.At("knowledge")).Changes);
        File.WriteAllText(Path.Combine(generation, "manifest.json"), """{"product":"ChinaRussiaBot","schema":1}""");
        Assert.NotNull(store.Build(folder.At("knowledge")).Published);
        store.OpenCurrent().Dispose();
    }

    private void AssertFault(IndexFault fault)
    {
        UnusableIndexException unusable = Assert.Throws<UnusableIndexException>(store.OpenCurrent);
        Assert.Equal(fault, unusable.Fault);
        Assert.Contains(UnusableIndexException.MendingCommand, unusable.Message, StringComparison.Ordinal);
    }
}
