using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Channels.Telegram.Pictures;
using ChinaRussiaBot.Host.Channels.Telegram.Receiving;
using ChinaRussiaBot.Host.Channels.Telegram.Sending;
using ChinaRussiaBot.Host.Health;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>The Telegram channel; nothing of it runs without a token.</summary>
internal static class TelegramFeature
{
    public static void AddTelegram(this WebApplicationBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddOptions<TelegramOptions>().BindConfiguration("Telegram").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelegramOptions>, TelegramOptionsCheck>();
        services.TryAddSingleton(static provider => PublicAddress.Of(provider.GetRequiredService<IConfiguration>()));
        if (string.IsNullOrEmpty(builder.Configuration["Telegram:Token"]))
            return;
        services.AddSingleton(static provider => new TelegramReply(provider.GetRequiredService<PublicAddress>().Value));
        foreach (Type part in parts)
            services.AddSingleton(part);
        services.AddSingleton(static provider => new HealthDetail("telegram", () => provider.GetRequiredService<TelegramHealth>().State.Public));
        services.AddHostedService<TelegramService>();
    }

    public static void MapTelegram(this WebApplication app)
    {
        TelegramOptions options = app.Services.GetRequiredService<IOptions<TelegramOptions>>().Value;
        if (options is { IsOn: true, Mode: TelegramMode.Webhook })
            app.MapPost("/telegram/webhook", Webhook.Receive);
    }

    private static readonly Type[] parts =
    [
        typeof(BotApi), typeof(TelegramHealth), typeof(TelegramMeasures), typeof(TelegramChats), typeof(TelegramMemory), typeof(TelegramSetup),
        typeof(TelegramIntroduction), typeof(TelegramParts),
        typeof(ChatQueues), typeof(UpdateIntake), typeof(UpdatePoller),
        typeof(SendPace), typeof(SendLimits), typeof(TelegramCharts), typeof(StoredCalls), typeof(Delivery), typeof(SendRecord), typeof(Sender),
        typeof(QuestionHandler), typeof(QuestionTools), typeof(AnswerExtras), typeof(RelatedQuestions), typeof(AskLimit), typeof(AskerPace), typeof(Drafts), typeof(Typing),
        typeof(Commands), typeof(CommandTools), typeof(GroupAdmins), typeof(DeepLinks), typeof(PersonalData),
        typeof(AdminCommands), typeof(AdminDocuments), typeof(AdminTools),
        typeof(BrowseLists), typeof(PortLists), typeof(FigureLists), typeof(SourceList),
        typeof(Presses), typeof(PressTools), typeof(InlineQueries), typeof(InlineCards),
        typeof(Admission), typeof(UpdateRoutes), typeof(UpdateHandler), typeof(UpdateStores), typeof(WorkerTools), typeof(UpdateWorkers),
    ];
}
