using System.Reflection;
using ChinaRussiaBot.Host.Channels.Telegram;
using ChinaRussiaBot.Host.Channels.WeChat;
using ChinaRussiaBot.Host.Charts;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Intake;
using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Host.Listening;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.SemanticKernel;

namespace ChinaRussiaBot.Host.Tests.Settings;

/// <summary>Nobody should have to read code to find a setting.</summary>
public sealed class SettingsTests
{
    private static readonly (string Section, Type Options)[] sections =
    [
        ("Telegram", typeof(TelegramOptions)), ("WeChat", typeof(WeChatOptions)), ("Charts", typeof(ChartOptions)), ("Admin", typeof(AdminOptions)),
        ("Limits", typeof(LimitsOptions)), ("Store", typeof(StoreOptions)), ("LanguageModel", typeof(LanguageModelOptions)), ("Embeddings", typeof(EmbeddingsOptions)),
        ("Proxy", typeof(ProxyOptions)), ("Web", typeof(WebOptions)), ("Asking", typeof(AskingOptions)),
    ];

    private static readonly string[] pages = ["README.md", "docs/host.md", "docs/model.md"];

    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = new() { { "Knowledge", "Folder" }, { "Knowledge", "Seed" }, { "Index", "Folder" }, { "Mcp", "Enabled" } };
            foreach ((string section, Type options) in sections)
            {
                foreach (PropertyInfo setting in options.GetProperties().Where(static one => one.CanWrite))
                    all.Add(section, setting.Name);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_setting_is_described(string section, string name) => Assert.Contains(
        pages.SelectMany(static page => File.ReadLines(Path.Combine(Repository.Root, page))),
        line => line.StartsWith('|') && (line.Contains($"`{section}:{name}`", StringComparison.Ordinal)
            || (line.Contains($"`{section}:", StringComparison.Ordinal) && line.Contains($"`:{name}`", StringComparison.Ordinal))));

    [Fact]
    public void No_section_is_forgotten() => Assert.Equal(
        typeof(TelegramOptions).Assembly.GetTypes().Where(static type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type != typeof(EngineOptions)).Select(static type => type.Name).Order(StringComparer.Ordinal),
        sections.Select(static one => one.Options).Where(static type => type.Assembly == typeof(TelegramOptions).Assembly).Select(static type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("bot.example.com")]
    [InlineData("https://bot.example.com/bot/")]
    [InlineData("ftp://bot.example.com/")]
    public async Task An_address_for_people_that_no_link_can_be_made_of_stops_the_start(string address) =>
        await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(async () => await RunningHost.Start([$"--Web:PublicUrl={address}"], ready: false));

    [Theory]
    [InlineData("https://bot.example.com")]
    [InlineData("http://bot.example.com:8080/")]
    public async Task An_address_for_people_has_no_path(string address) => await (await RunningHost.Start([$"--Web:PublicUrl={address}"], ready: false)).DisposeAsync();
}
