using ChinaRussiaBot.WeChatPlatform;

return args switch
{
    ["load", .. string[] options] => await LoadRun.Run(LoadOptions.Read(options)),
    ["serve", .. string[] settings] => await SlowServer.Run(settings),
    ["call", string address, .. string[] account] => await PeerRun.Call(new Uri(address), account),
    ["api", string url] => await PeerRun.Api(url),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        load [--messages N] [--kills N] [--people N] [--at-once N]   50,000 messages with delays, duplicates and kill -9 against the real program
        call ADDRESS [TOKEN APPID KEY]                              a few messages to any server that speaks the protocol
        api ADDRESS                                                 the platform's API for any client
        """);
    return 2;
}
