namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>The menus in which a command stands. It works everywhere; who may give it is checked when it is given.</summary>
[Flags]
internal enum CommandMenus
{
    None = 0,
    Private = 1,
    Groups = 2,
    GroupAdministrators = 4,
    Everywhere = Private | Groups | GroupAdministrators,
}
