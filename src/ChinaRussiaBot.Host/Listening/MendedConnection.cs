using System.IO.Pipelines;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ChinaRussiaBot.Host.Listening;

/// <summary>Puts <see cref="RequestLineReader"/> before every connection.</summary>
internal static class MendedConnection
{
    public static void UseMendedRequestLines(this ListenOptions endpoint) => endpoint.Use(static next => connection =>
    {
        connection.Transport = new Transport(new RequestLineReader(connection.Transport.Input), connection.Transport.Output);
        return next(connection);
    });

    private sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
