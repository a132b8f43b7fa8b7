using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Tests.Generations.Incremental;

/// <summary>What an index holds is known to the next build as it was read, and its ids are found without being unfolded.</summary>
public sealed class HeldTableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly KnowledgeReading reading;

    public HeldTableTests()
    {
        reading = KnowledgeReader.Read(TownDocuments.WriteTo(folder).Knowledge);
        HeldTable.Of(reading, [], []).Write(folder.Path);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_read_as_it_was_written()
    {
        HeldTable table = HeldTable.Of(reading, [], []);
        HeldTable read = HeldTable.Read(folder.Path);
        Assert.True(read.IsOfThisEngine);
        Assert.Equal(table.Lexicon, read.Lexicon);
        Assert.NotEmpty(read.Documents);
        Assert.Equal(table.Documents.Select(Told), read.Documents.Select(Told));
        Assert.Equal(table.Sources.Select(static held => (held.File, held.Source)), read.Sources.Select(static held => (held.File, held.Source)));
        Assert.Equal(reading.Knowledge!.Sources.Count, read.Sources.Count);
    }

    [Fact]
    public void What_is_taken_over_is_written_as_it_was()
    {
        HeldTable read = HeldTable.Read(folder.Path);
        Directory.CreateDirectory(folder.At("again"));
        read.Write(folder.At("again"));
        Assert.Equal(File.ReadAllBytes(folder.At(HeldTable.FileName)), File.ReadAllBytes(folder.At("again", HeldTable.FileName)));
    }

    [Fact]
    public void Every_id_leads_to_its_file_and_no_other_does()
    {
        HeldTable table = HeldTable.Read(folder.Path);
        HeldClaims claims = new(table);
        HashSet<string> files = [.. table.Documents.Select(static document => document.File), .. table.Sources.Select(static source => source.File)];
        foreach ((string claim, KnowledgePlace place) in reading.Claims)
            Assert.Equal(files.Contains(place.File) ? place.File : null, claims.FileOf(claim));
        Assert.Null(claims.FileOf("item nowhere"));
        Assert.Null(claims.FileOf("document " + new string('a', 1000)));
    }

    [Fact]
    public void What_is_damaged_is_not_read()
    {
        byte[] whole = File.ReadAllBytes(folder.At(HeldTable.FileName));
        foreach (int length in (int[])[0, 1, 40, whole.Length / 2, whole.Length - 1])
        {
            File.WriteAllBytes(folder.At(HeldTable.FileName), whole[..length]);
            Assert.Throws<InvalidDataException>(() => HeldTable.Read(folder.Path));
        }

        File.WriteAllBytes(folder.At(HeldTable.FileName), [.. whole, 0]);
        Assert.Throws<InvalidDataException>(() => HeldTable.Read(folder.Path));
    }

    private static string Told(HeldDocument document) =>
        string.Join('|', [document.File, $"{document.Chinese}", $"{document.Russian}", .. document.Asked, "", .. document.Sources, "", .. document.Claims]);
}
