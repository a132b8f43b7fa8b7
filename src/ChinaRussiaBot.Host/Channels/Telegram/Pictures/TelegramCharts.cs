using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Charts;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace ChinaRussiaBot.Host.Channels.Telegram.Pictures;

/// <summary>
/// Charts as photos. In the outbox a photo is the address of its series, not its bytes: it is drawn when it is sent, and after a restart
/// drawn again.
/// </summary>
internal sealed class TelegramCharts(EngineGate gate, ChartDesk desk)
{
    /// <summary>The series that the answer itself goes through; null when there is none or nothing to draw with.</summary>
    public ChartKey? Own(Answer answer) => answer is Answer.Grounded { Chart: { } chart } && desk.CanDraw ? chart : null;

    /// <summary>The series in which the figure of the answer stands; null when there is none or nothing to draw with.</summary>
    public ChartKey? Around(Answer answer) =>
        answer.Figures.FirstOrDefault(static figure => figure.Formula is null) is { } figure
        && gate.Current?.Answerer.Charts.Whole(figure.Indicator) is { } whole && desk.CanDraw ? whole : null;

    /// <summary>The chart with its figures below it; null when the series is gone.</summary>
    public Outgoing? Photo(Incoming to, ChartKey key, Language language)
    {
        if (gate.Current?.Answerer.Charts.Series(key) is not { } series || !desk.CanDraw)
            return null;
        SendPhotoRequest request = new()
        {
            ChatId = to.Message.Chat.Id,
            Photo = InputFile.FromFileId(key.Address(language)),
            Caption = TelegramHtml.Write(ChartCaption.Of(ChartLayout.Of(series, language))),
            ParseMode = ParseMode.Html,
            MessageThreadId = to.Topic,
        };
        return new Outgoing(to.Chat, PhotoRequest.Method, StoredRequest.Body(request));
    }

    /// <summary>Draws what an address of <see cref="Photo"/> stands for; null when it cannot be drawn any more.</summary>
    public async Task<byte[]?> Draw(string address, CancellationToken cancellation)
    {
        const string Folder = "/charts/";
        int query = address.IndexOf('?', StringComparison.Ordinal);
        if (query < 0 || !address.StartsWith(Folder, StringComparison.Ordinal) || gate.Current is not { } generation)
            return null;
        Language language = LanguageTag.Parse(address[(address.IndexOf('=', query) + 1)..]) ?? Language.Russian;
        return await Draw(generation, Uri.UnescapeDataString(address[Folder.Length..query]), language, cancellation);
    }

    private async Task<byte[]?> Draw(Generation generation, string path, Language language, CancellationToken cancellation) =>
        ChartKey.Parse(path) is { } key && generation.Answerer.Charts.Series(key) is { } series
            ? await desk.Png(series, language, generation.Id, cancellation)
            : null;
}
