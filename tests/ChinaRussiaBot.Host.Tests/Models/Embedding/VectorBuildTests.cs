using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Host.Tests.Models.Embedding;

/// <summary>Vectors at index time: in batches, gone on with after a failure, never asked for twice.</summary>
public sealed class VectorBuildTests
{
    [Theory]
    [InlineData(nameof(FakeMood.Failing), "unavailable")]
    [InlineData(nameof(FakeMood.Refusing), "refused")]
    [InlineData(nameof(FakeMood.OneTooFew), "unreadable")]
    [InlineData(nameof(FakeMood.NoNumbers), "unreadable")]
    public async Task A_server_that_fails_keeps_nothing_from_being_published_and_is_named(string mood, string word)
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start();
        engine.Server.Mood = Enum.Parse<FakeMood>(mood);
        Assert.Equal(new VectorReport(0, ColouredPlants.AllPassages, word), engine.Build().Vectors);
        Assert.IsType<Answering.Answer.Grounded>((await engine.Ask(ColouredPlants.OfAnyColour)).Answer);
    }

    [Fact]
    public async Task After_a_failure_only_the_rest_is_asked_for()
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start();
        (engine.Server.Mood, engine.Server.Patience) = (FakeMood.Failing, 2);
        Assert.Equal(new VectorReport(16, ColouredPlants.AllPassages, "unavailable"), engine.Build().Vectors);
        engine.Server.Mood = FakeMood.Base64;
        Assert.Equal(new VectorReport(ColouredPlants.AllPassages, ColouredPlants.AllPassages, null), engine.Build().Vectors);
        Assert.Equal(ColouredPlants.AllPassages, engine.Server.Texts.Count);
        Assert.Equal(ColouredPlants.AllPassages, engine.Server.Texts.Distinct().Count());
        Assert.Equal(ColouredPlants.Asked, (await engine.Ask(ColouredPlants.Question)).Answer.Citations[0].ItemId);
    }

    [Fact]
    public async Task A_new_passage_costs_one_vector_and_a_removed_one_none()
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start();
        ColouredPlants.Write(engine.Folder, ColouredPlants.Passages - 1);
        engine.Build();
        engine.Server.Texts.Clear();
        ColouredPlants.Write(engine.Folder, ColouredPlants.Passages);
        Assert.Equal(ColouredPlants.AllPassages, engine.Build().Vectors!.Written);
        Assert.Contains("蓝", Assert.Single(engine.Server.Texts), StringComparison.Ordinal);
        ColouredPlants.Write(engine.Folder, ColouredPlants.Passages - 1);
        Assert.Equal(ColouredPlants.AllPassages - 1, engine.Build().Vectors!.Written);
        Assert.Single(engine.Server.Texts);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again()
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start(("Retries", "1"), ("Batch", "100"));
        int asked = 0;
        TextEmbedder model = engine.Embedder;
        TextEmbedder watched = model with
        {
            Embed = (task, cancellation) =>
            {
                engine.Server.Mood = asked++ == 0 ? FakeMood.Failing : FakeMood.Base64;
                return model.Embed(task, cancellation);
            },
        };
        Assert.Equal("unavailable", (await watched.Embed(new EmbeddingTask(["один"]), TestContext.Current.CancellationToken)).Problem);
        Assert.Null((await watched.Embed(new EmbeddingTask(["два"]), TestContext.Current.CancellationToken)).Problem);
        // The failing call was tried twice.
        Assert.Equal(3, engine.Server.Authorizations.Count);
    }

    [Fact]
    public async Task Without_a_model_the_next_generation_has_no_vectors()
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start();
        engine.Build();
        string index = Path.Combine(engine.Folder.Path, "index");
        Assert.NotEmpty(Directory.GetFiles(index, "vectors.bin", SearchOption.AllDirectories));
        GenerationStore store = new(index, TimeProvider.System);
        Assert.Null(store.Build(engine.Folder.Sub("knowledge")).Vectors);
        Assert.Empty(Directory.GetFiles(Path.Combine(index, "generations", store.CurrentId()!), "vectors.bin", SearchOption.AllDirectories));
        Assert.IsType<Answering.Answer.Grounded>(engine.AskAlone(ColouredPlants.OfAnyColour));
    }
}
