using ChinaRussiaBot.Host.Store;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>What commands need beside the questions.</summary>
internal sealed record CommandTools(GroupAdmins Admins, DeepLinks DeepLinks, AdminCommands Admin, PersonalData Data, AnswerExtras Extras, IOptions<StoreOptions> Store);
