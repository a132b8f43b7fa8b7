using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Tests.House;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Search;

/// <summary>What is read of the items comes back from its file as it went in: who opens a generation answers as who built it.</summary>
public sealed class ReadItemsFileTests
{
    [Fact]
    public void Items_and_phrasings_come_back_as_they_were()
    {
        using TemporaryFolder folder = new();
        ReadItems read = RealKnowledge.Items;
        ReadItemsFile.Write(folder.Path, read);
        ReadItems back = ReadItemsFile.Open(folder.Path).Of(RealKnowledge.Base);
        Assert.Equal(read.Items.Select(Said), back.Items.Select(Said));
        Assert.Equal(read.Phrases.Select(Said), back.Phrases.Select(Said));
        Assert.True(back.Phrases.Count > 3000);
    }

    [Theory]
    [InlineData("figures.jsonl")]
    [InlineData("policies.jsonl")]
    public void Answers_are_the_same(string golden)
    {
        using TemporaryFolder folder = new();
        ReadItemsFile.Write(folder.Path, RealKnowledge.Items);
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero));
        QuestionAnswerer opened = new(RealKnowledge.Base, "tests", clock, null, ReadItemsFile.Open(folder.Path).Of);
        foreach (GoldenQuestion question in GoldenFile.Read(Path.Combine(Repository.Root, "tests/Golden", golden)).Take(EveryCase.Rounds(60, 20)))
        {
            string text = question.Asked[0];
            Assert.Equal(
                AnswerJson.Write(AnswerJson.Of(RealKnowledge.Answerer.Ask(text, null, Conversation.Empty).Answer)),
                AnswerJson.Write(AnswerJson.Of(opened.Ask(text, null, Conversation.Empty).Answer)));
        }
    }

    [Fact]
    public void A_cut_off_file_is_said_to_be_unreadable()
    {
        using TemporaryFolder folder = new();
        ReadItemsFile.Write(folder.Path, RealKnowledge.Items);
        string path = Path.Combine(folder.Path, ReadItemsFile.FileName);
        byte[] whole = File.ReadAllBytes(path);
        File.WriteAllBytes(path, whole[..(whole.Length / 2)]);
        Assert.Contains(ReadItemsFile.FileName, Assert.Throws<InvalidDataException>(() => ReadItemsFile.Open(folder.Path)).Message, StringComparison.Ordinal);
    }

    private static string Said(ItemKeys item) =>
        $"{item.Item.Id}|{string.Join(' ', item.Own.Keys)}|{item.Own.Chinese}|{string.Join(' ', item.Strong)}|{string.Join(' ', item.Countries)}|{string.Join(' ', item.Asked.Keys)}|{item.Asked.Chinese}";

    private static string Said(AskedPhrase phrase) =>
        $"{phrase.Item.Id}|{phrase.Sense.Kinds}|{string.Join(' ', phrase.Sense.Countries)}|{phrase.Sense.Direction}|{string.Join(' ', phrase.Sense.Times)}|{phrase.Sense.Assumed}|{string.Join(' ', phrase.Words.Keys)}|{phrase.Words.Chinese}|{phrase.Weight:R}";
}
