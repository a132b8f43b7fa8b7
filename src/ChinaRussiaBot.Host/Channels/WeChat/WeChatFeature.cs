using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Host.Channels.WeChat.Formatting;
using ChinaRussiaBot.Host.Channels.WeChat.Handling;
using ChinaRussiaBot.Host.Channels.WeChat.Receiving;
using ChinaRussiaBot.Host.Channels.WeChat.Security;
using ChinaRussiaBot.Host.Channels.WeChat.Sending;
using ChinaRussiaBot.Host.Engine;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.WeChat;

/// <summary>The WeChat official account; nothing of it runs without a token.</summary>
internal static class WeChatFeature
{
    public static void AddWeChat(this WebApplicationBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddOptions<WeChatOptions>().BindConfiguration("WeChat").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<WeChatOptions>, WeChatOptionsCheck>();
        if (string.IsNullOrEmpty(builder.Configuration["WeChat:Token"]))
            return;
        services.TryAddSingleton(static provider => PublicAddress.Of(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(static provider => OpenEngine.Of(provider.GetRequiredService<EngineGate>(), provider.GetRequiredService<ModelHelp>(), provider.GetRequiredService<TimeProvider>()));
        foreach (Type part in parts)
            services.TryAddSingleton(part);
        services.AddHostedService<WeChatService>();
    }

    public static void MapWeChat(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<WeChatOptions>>().Value.IsOn)
            return;
        app.MapGet("/wechat", static (HttpContext context, WeChatEndpoint endpoint) => endpoint.Echo(context));
        app.MapGet("/wechat/answers/{id}", AnswerPage.Show);
        app.MapPost("/wechat", static (HttpContext context, WeChatEndpoint endpoint) => endpoint.Receive(context));
    }

    private static readonly Type[] parts =
    [
        typeof(AskerPace), typeof(DeepLinks),
        typeof(WeChatKeys), typeof(Opening), typeof(WeChatMeasures), typeof(WeChatPeople), typeof(WeChatMemory), typeof(WeChatReply),
        typeof(OpenWork), typeof(Deliveries), typeof(DeliveryStores), typeof(DeliveryTools), typeof(Overdue), typeof(OverdueStores), typeof(OverdueTools), typeof(WeChatEndpoint), typeof(EndpointTools),
        typeof(Fetching), typeof(FetchTools), typeof(BrowseLists), typeof(QuestionHandler), typeof(QuestionTools), typeof(WeChatCommands), typeof(CommandTools),
        typeof(TextHandler), typeof(NearestPorts), typeof(Events), typeof(MessageHandler), typeof(HandlerTools), typeof(ServiceTools),
        typeof(WeChatApi), typeof(AccessToken), typeof(PushRights), typeof(PushSender), typeof(PushStores), typeof(PushTools), typeof(WeChatMenu),
    ];
}
