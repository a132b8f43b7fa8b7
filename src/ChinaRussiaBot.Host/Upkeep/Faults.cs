using Microsoft.Data.Sqlite;

namespace ChinaRussiaBot.Host.Upkeep;

/// <summary>Faults as the operator's log tells them: what the system said of files and of the store, and of all others no more than where they arose, for their texts may hold what people wrote.</summary>
internal static class Faults
{
    public static string Reason(Exception fault) => fault switch
    {
        SqliteException store => $"the store answered {store.SqliteErrorCode} ({Known(store.SqliteErrorCode)})",
        IOException or UnauthorizedAccessException => fault.Message,
        _ => $"{fault.GetType().Name} in {fault.TargetSite?.DeclaringType?.Name}",
    };

    private static string Known(int code) => code switch
    {
        5 or 6 => "locked by another program",
        8 => "it may only be read",
        10 => "the disk failed",
        11 or 26 => "damaged",
        13 => "the disk is full",
        14 => "it cannot be opened",
        _ => "see sqlite.org/rescode.html",
    };
}
