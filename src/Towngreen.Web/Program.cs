using Towngreen.Web.Composition;

return await CommandLine.Root().Parse(args).InvokeAsync();
