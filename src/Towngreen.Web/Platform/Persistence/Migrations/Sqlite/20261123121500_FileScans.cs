using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FileScans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "scan",
                table: "stored_file",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "NotNeeded");

            migrationBuilder.CreateIndex(
                name: "ix_stored_file_scan",
                table: "stored_file",
                column: "scan");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_stored_file_scan",
                table: "stored_file");

            migrationBuilder.DropColumn(
                name: "scan",
                table: "stored_file");
        }
    }
}
