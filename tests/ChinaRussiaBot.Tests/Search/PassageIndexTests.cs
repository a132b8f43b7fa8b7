using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Tests.Search;

public sealed class PassageIndexTests
{
    private static readonly IndexedPassage[] Passages =
    [
        new("trade-zh", "双边贸易", "2023年中俄贸易额达到2401亿美元，同比增长26.3%。"),
        new("trade-ru", "Торговля", "В 2023 году товарооборот России и Китая составил 240,11 млрд долл."),
        new("oil-zh", string.Empty, "俄罗斯是中国最大的原油供应国，东西伯利亚—太平洋管道每年输送原油。"),
        new("oil-ru", string.Empty, "Россия — крупнейший поставщик нефти в Китай; экспорт нефти идёт по трубопроводу ВСТО."),
        new("port-zh", string.Empty, "綏芬河口岸是黑龍江省最大的鐵路口岸。"),
        new("port-ru", string.Empty, "Железнодорожный пункт пропуска Суйфэньхэ — Гродеково самый крупный в Хэйлунцзяне."),
        new("tea-zh", string.Empty, "万里茶道从福建到圣彼得堡，运的是茶。"),
    ];

    [Theory]
    [InlineData("2023年中俄贸易额是多少？", "trade-zh")]
    [InlineData("俄罗斯向中国供应多少原油", "oil-zh")]
    [InlineData("绥芬河铁路口岸在哪里", "port-zh")]
    [InlineData("綏芬河鐵路口岸在哪裡", "port-zh")]
    [InlineData("茶", "tea-zh")]
    [InlineData("Каков был товарооборот с Китаем в 2023 году?", "trade-ru")]
    [InlineData("поставщики нефти", "oil-ru")]
    [InlineData("железнодорожные пункты пропуска", "port-ru")]
    [InlineData("тваарооборот", "trade-ru")]
    [InlineData("товрооборот", "trade-ru")]
    [InlineData("товарроооборот", "trade-ru")]
    [InlineData("доварооборот", "trade-ru")]
    [InlineData("njdfhjj,jhjn", "trade-ru")]
    [InlineData("tovarooborot", "trade-ru")]
    public async Task The_passage_asked_for_comes_first(string question, string expected)
    {
        using PassageIndex index = await BuildAsync(PassageIndexBuilder.InMemory());
        IReadOnlyList<PassageHit> hits = index.Search(new PassageQuery(question), 3);
        Assert.Equal(expected, hits[0].Id);
        Assert.NotEmpty(hits[0].Matched);
    }

    [Fact]
    public async Task A_question_finds_texts_of_the_other_language_through_its_expansions()
    {
        using PassageIndex index = await BuildAsync(PassageIndexBuilder.InMemory());
        var query = new PassageQuery("нефть") { Expansions = [new QueryExpansion("原油", 0.5)] };
        Assert.Contains(index.Search(query, 5), hit => hit.Id == "oil-zh");
    }

    [Fact]
    public async Task Related_words_are_found_but_what_stands_in_the_text_comes_first()
    {
        using PassageIndexBuilder builder = PassageIndexBuilder.InMemory();
        await builder.AddAsync(new IndexedPassage("related", string.Empty, "Граница и мост.") { Related = ["原油", "нефть"] }, TestContext.Current.CancellationToken);
        await builder.AddAsync(new IndexedPassage("text", string.Empty, "Нефть и газ."), TestContext.Current.CancellationToken);
        using PassageIndex index = await builder.CompleteAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["text", "related"], index.Search(new PassageQuery("нефть"), 5).Select(hit => hit.Id));
        Assert.Equal("related", Assert.Single(index.Search(new PassageQuery("原油"), 5)).Id);
    }

    [Fact]
    public async Task Passages_that_read_alike_do_not_crowd_the_list()
    {
        using PassageIndexBuilder builder = PassageIndexBuilder.InMemory();
        for (int copy = 0; copy < 5; copy++)
            await builder.AddAsync(new IndexedPassage($"copy{copy}", string.Empty, "Экспорт нефти вырос."), TestContext.Current.CancellationToken);
        await builder.AddAsync(new IndexedPassage("other", string.Empty, "О вывозе и экспорте говорили на встрече в Пекине весной."), TestContext.Current.CancellationToken);
        using PassageIndex index = await builder.CompleteAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["copy0", "other"], index.Search(new PassageQuery("экспорт нефти"), 2).Select(hit => hit.Id));
        Assert.Equal(6, index.Search(new PassageQuery("экспорт нефти"), 10).Count);
    }

    [Theory]
    [InlineData("俄罗斯向中国供应多少原油")]
    [InlineData("поставщики нефти")]
    public async Task Many_passages_of_the_other_language_change_no_order(string question)
    {
        bool chinese = question[0] > '一';
        using PassageIndexBuilder builder = PassageIndexBuilder.InMemory();
        foreach (IndexedPassage passage in Passages)
            await builder.AddAsync(passage, TestContext.Current.CancellationToken);
        for (int number = 0; number < 500; number++)
            await builder.AddAsync(new IndexedPassage($"x{number}", string.Empty, chinese ? $"Новость номер {number} о нефти и торговле." : $"第{number}条新闻：原油贸易。"), TestContext.Current.CancellationToken);
        using PassageIndex crowded = await builder.CompleteAsync(TestContext.Current.CancellationToken);
        using PassageIndex alone = await BuildAsync(PassageIndexBuilder.InMemory());
        Assert.Equal(alone.Search(new PassageQuery(question), 1)[0].Id, crowded.Search(new PassageQuery(question), 1)[0].Id);
    }

    [Fact]
    public async Task A_folder_gives_what_memory_gives_and_loads_the_texts()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            using PassageIndex memory = await BuildAsync(PassageIndexBuilder.InMemory());
            using (PassageIndex built = await BuildAsync(PassageIndexBuilder.InFolder(folder)))
                Assert.Equal(Passages.Length, built.Count);
            using PassageIndex opened = PassageIndex.Open(folder);
            foreach (string question in new[] { "贸易额", "экспорт нефти", "口岸" })
            {
                IReadOnlyList<PassageHit> expected = memory.Search(new PassageQuery(question), 10);
                IReadOnlyList<PassageHit> actual = opened.Search(new PassageQuery(question), 10);
                Assert.Equal(expected.Select(hit => hit.Score).Order(), actual.Select(hit => hit.Score).Order());
                Assert.Equal(Passages.Single(passage => passage.Id == actual[0].Id).Text, opened.Load(actual[0]).Text);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_stopped_build_goes_on_from_its_checkpoint()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            using (PassageIndexBuilder stopped = PassageIndexBuilder.InFolder(folder))
            {
                for (int index = 0; index < 3; index++)
                    await stopped.AddAsync(Passages[index], TestContext.Current.CancellationToken);
                await stopped.CheckpointAsync();
                await stopped.AddAsync(Passages[3], TestContext.Current.CancellationToken);
            }

            Assert.Throws<InvalidDataException>(() => PassageIndex.Open(folder));
            using PassageIndexBuilder resumed = PassageIndexBuilder.InFolder(folder);
            Assert.Equal(3, resumed.Taken);
            foreach (IndexedPassage passage in Passages[(int)resumed.Taken..])
                await resumed.AddAsync(passage, TestContext.Current.CancellationToken);
            using PassageIndex complete = await resumed.CompleteAsync(TestContext.Current.CancellationToken);
            Assert.Equal(Passages.Length, complete.Count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_damaged_ranking_file_is_named()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            (await BuildAsync(PassageIndexBuilder.InFolder(folder))).Dispose();
            string path = Path.Combine(folder, PassageSchema.RankingFileName);
            byte[] content = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            content[content.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
            Assert.Throws<InvalidDataException>(() => PassageIndex.Open(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task An_empty_collection_finds_nothing()
    {
        using PassageIndexBuilder builder = PassageIndexBuilder.InMemory();
        using PassageIndex index = await builder.CompleteAsync(TestContext.Current.CancellationToken);
        Assert.Empty(index.Search(new PassageQuery("贸易"), 10));
    }

    [Fact]
    public async Task No_question_makes_a_search_throw()
    {
        using PassageIndex index = await BuildAsync(PassageIndexBuilder.InMemory());
        CsCheck.Check.Sample(Tests.Text.Texts.Any, text => index.Search(new PassageQuery(text), 5).Count <= 5);
    }

    [Fact]
    public async Task Disposing_waits_for_no_one_and_breaks_no_search()
    {
        PassageIndex index = await BuildAsync(PassageIndexBuilder.InMemory());
        Task[] searches = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            try
            {
                for (int count = 0; count < 2000; count++)
                    Assert.NotEmpty(index.Search(new PassageQuery("экспорт нефти"), 3));
            }
            catch (ObjectDisposedException)
            {
                // What a late search is told.
            }
        }))];
        index.Dispose();
        index.Dispose();
        await Task.WhenAll(searches);
        Assert.Throws<ObjectDisposedException>(() => index.Search(new PassageQuery("нефть"), 3));
    }

    [Fact]
    public async Task Whoever_holds_the_index_searches_on_after_it_was_disposed_of()
    {
        PassageIndex index = await BuildAsync(PassageIndexBuilder.InMemory());
        IDisposable held = index.Hold();
        index.Dispose();
        Assert.NotEmpty(index.Search(new PassageQuery("экспорт нефти"), 3));
        held.Dispose();
        held.Dispose();
        Assert.Throws<ObjectDisposedException>(() => index.Search(new PassageQuery("нефть"), 3));
        Assert.Throws<ObjectDisposedException>(() => index.Hold());
    }

    private static async Task<PassageIndex> BuildAsync(PassageIndexBuilder builder)
    {
        using (builder)
        {
            foreach (IndexedPassage passage in Passages)
                await builder.AddAsync(passage);
            return await builder.CompleteAsync();
        }
    }
}
