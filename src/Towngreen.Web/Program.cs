using Towngreen.Web.Composition;

return await CommandLine.RunAsync(args);
