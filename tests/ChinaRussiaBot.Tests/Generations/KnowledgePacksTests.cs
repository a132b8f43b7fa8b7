using ChinaRussiaBot.Generations;
using CsCheck;

namespace ChinaRussiaBot.Tests.Generations;

/// <summary>Whatever lies in packs is read as it was written.</summary>
public sealed class KnowledgePacksTests
{
    [Fact]
    public void Every_file_is_read_as_it_was_written() => Gen.Select(Gen.OneOf(Gen.Const("documents"), Gen.Const("sources")), Gen.Int[0, 400], Gen.Byte.Array[0, 50]).List[1, 60].Sample(
        static written =>
        {
            using TemporaryFolder folder = new();
            Dictionary<string, byte[]> contents = [];
            foreach ((string kind, int number, byte[] content) in written)
            {
                contents[$"{kind}/口岸-{number}.yaml"] = content;
                Directory.CreateDirectory(folder.At("knowledge", kind));
                File.WriteAllBytes(folder.At("knowledge", kind, $"口岸-{number}.yaml"), content);
            }

            AuthoredCopies copies = AuthoredFiles.Copy(folder.At("knowledge"), AuthoredFiles.In(folder.At("knowledge")), folder.At("copy"), null, FileStamps.Load(folder.At("stamps"), folder.At("knowledge"), null));
            copies.Copies.Verify(static _ => true);
            Assert.Equal(contents.Keys.Order(StringComparer.Ordinal), copies.Copies.Paths);
            foreach ((string path, byte[] content) in contents)
                Assert.Equal(content, Read(copies.Copies, path));
        },
        iter: EveryCase.Rounds(300, 30),
        threads: 1);

    [Fact]
    public void Ten_thousand_documents_are_spread_over_the_packs()
    {
        int[] sizes = new int[KnowledgePacks.Count];
        for (int number = 0; number < 10_000; number++)
        {
            sizes[KnowledgePacks.Of($"documents/report-{number:00000}.yaml")!.Value]++;
            sizes[KnowledgePacks.Of($"sources/report-{number:00000}.yaml")!.Value]++;
        }

        Assert.InRange(sizes.Max(), 78, 160);
    }

    [Fact]
    public void What_people_look_into_lies_in_its_folder() => Assert.All(["golden/gate.jsonl", "figures/figures.yaml", "documents.yaml"], static path => Assert.Null(KnowledgePacks.Of(path)));

    private static byte[] Read(KnowledgeCopies copies, string path)
    {
        using MemoryStream content = new();
        using Stream stream = copies.Open(path);
        stream.CopyTo(content);
        return content.ToArray();
    }
}
