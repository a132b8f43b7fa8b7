namespace ChinaRussiaBot.Host.Channels.WeChat.Sending;

/// <summary>What becomes of a customer-service message after the platform's answer.</summary>
internal enum PushVerdict
{
    /// <summary>It arrived, or has most likely arrived.</summary>
    Delivered,

    /// <summary>The platform or the way to it is busy: once more, later.</summary>
    Again,

    /// <summary>This person cannot be sent to now; the answer waits under a number.</summary>
    Waits,

    /// <summary>The account may not, or is set up wrongly: nothing is sent until the next start; the answer waits under a number.</summary>
    Off,
}

/// <summary>The platform's codes → what to do. Pure.</summary>
internal static class PushCodes
{
    public static PushVerdict Of(int code) => code switch
    {
        0 => PushVerdict.Delivered,
        // No answer: it has most likely arrived, and a second copy would be worse than none.
        ApiResult.NoAnswer => PushVerdict.Delivered,
        // Busy; per-minute limit; not reached; not passed on; a token that is being renewed.
        -1 or 45011 or ApiResult.NotReached or ApiResult.NotDone or 40001 or 40014 or 42001 or 41001 => PushVerdict.Again,
        // Out of 48 hours or unsubscribed; too many; not a subscriber; blocked; unknown person; too long; the day's quota.
        45015 or 45047 or 43004 or 43019 or 40003 or 45002 or 45009 => PushVerdict.Waits,
        // Not allowed; address not listed; wrong or frozen secret; wrong app; account limited.
        48001 or 40164 or 40125 or 40243 or 40013 or 41002 or 41004 or 48004 or 50002 => PushVerdict.Off,
        _ => PushVerdict.Waits,
    };
}
