using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Host.Tests.Models.Embedding;

/// <summary>
/// Vectors bring candidates where words cannot tell; they decide nothing, and without them answers are as ever. A thing without a counterpart
/// (the colour) is lacking by words, so what is shown is what is nearest.
/// </summary>
public sealed class VectorAnswerTests
{
    [Theory]
    [InlineData(nameof(FakeMood.Base64))]
    [InlineData(nameof(FakeMood.Floats))]
    public async Task The_passage_that_means_what_is_asked_is_shown_first(string form)
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start();
        engine.Server.Mood = Enum.Parse<FakeMood>(form);
        Assert.Equal((ColouredPlants.AllPassages, null), (engine.Build().Vectors!.Written, engine.Build().Vectors!.Problem));
        Answer alone = engine.AskAlone(ColouredPlants.Question);
        Assert.IsType<Answer.Unknown>(alone);
        Assert.DoesNotContain(alone.Citations, static citation => citation.ItemId == ColouredPlants.Asked);
        (Answer near, string how) = await engine.Ask(ColouredPlants.Question);
        Assert.True(near.Citations.Count > 0 && near.Citations[0].ItemId == ColouredPlants.Asked, how);
        Assert.Contains("vectors: used", how, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Какова мощность синего завода в Северном городке, который делает бамбуковые стулья по стандарту качества?")]
    [InlineData("Где в городе Мостовый живёт синий мэр?")]
    public async Task What_is_refused_by_words_is_refused_with_vectors(string question)
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start();
        engine.Build();
        Assert.IsType<Answer.Unknown>(engine.AskAlone(question));
        Assert.IsType<Answer.Unknown>((await engine.Ask(question)).Answer);
    }

    [Theory]
    [InlineData(nameof(FakeMood.Hanging), "deadline")]
    [InlineData(nameof(FakeMood.Failing), "unavailable")]
    [InlineData(nameof(FakeMood.Refusing), "refused")]
    [InlineData(nameof(FakeMood.OneTooFew), "unreadable")]
    [InlineData(nameof(FakeMood.NoNumbers), "unreadable")]
    public async Task A_server_that_is_no_help_leaves_the_answer_of_the_words(string mood, string word)
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start(("DeadlineSeconds", mood == nameof(FakeMood.Hanging) ? "0.2" : "30"));
        engine.Build();
        engine.Server.Mood = Enum.Parse<FakeMood>(mood);
        (Answer answer, string how) = await engine.Ask(ColouredPlants.Question);
        Assert.Contains($"vectors: {word}", how, StringComparison.Ordinal);
        Assert.Equal(AnswerText.Render(engine.AskAlone(ColouredPlants.Question)), AnswerText.Render(answer));
        Assert.DoesNotContain(engine.Log.Lines, static line => line.Contains(FakeEmbeddings.Key, StringComparison.Ordinal) || line.Contains("Мостовый", StringComparison.Ordinal));
        Assert.All(engine.Server.Authorizations, static sent => Assert.Equal("Bearer " + FakeEmbeddings.Key, sent));
    }

    [Fact]
    public async Task A_question_that_authored_knowledge_answers_is_not_sent()
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start();
        engine.Build();
        int sent = engine.Server.Texts.Count;
        Assert.IsType<Answer.Grounded>((await engine.Ask("2023年中俄贸易额是多少？")).Answer);
        Assert.Equal(sent, engine.Server.Texts.Count);
    }

    [Fact]
    public async Task Vectors_of_another_model_are_not_compared()
    {
        await using EmbeddedEngine engine = await EmbeddedEngine.Start();
        engine.Build();
        using Generations.Generation generation = engine.Open();
        List<string> how = [];
        AskedQuestion asked = new(ColouredPlants.Question, null, Questions.Conversation.Empty) { Explain = how.Add };
        Search.TextEmbedder other = engine.Embedder with { Model = "another" };
        await generation.Answerer.AskAsync(asked, Answering.Assistance.ModelHelp.None with { Embedder = other }, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(how, static line => line.StartsWith("vectors", StringComparison.Ordinal));
    }
}
